/** The pool of floating IPs holds a host that the file names elsewhere: a server, a router or an array. */

import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { NodePlace } from '../../../../model/source-file.js';
import { type Address, formatAddress, parseAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { storagesOf } from '../../model/backends.js';
import { floatingSubnet, hostsOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { arrayUrl } from '../services/about-array-urls.js';
import { assumedGateway, settledFloatingPool } from './about-floating-pool.js';
import { leaveOut, shown } from './about-pools.js';
import { docs } from './floating-known-host.docs.js';

export const floatingKnownHost = defineRule({
  id: 'installer/floating-known-host',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const pool = settledFloatingPool(environment);
    if (!pool) return;
    const subnet = floatingSubnet(environment);
    const gateway = subnet && assumedGateway(subnet.cidr);
    const found = new Map<bigint, Host[]>();
    for (const host of knownHosts(environment)) {
      const { family, value } = host.address;
      if (!rangeContains(pool.range, host.address) || family !== 4) continue;
      // The lowest address of the subnet has a rule of its own, whatever host has it; so has that of the VSA.
      if (value === gateway?.value || formatAddress(host.address) === installerDefaults.vsaAddress) continue;
      found.set(value, [...(found.get(value) ?? []), host]);
    }
    for (const [host, ...more] of found.values()) {
      if (!host) continue;
      yield finding(
        host.at,
        `${formatAddress(host.address)}, ${host.title}, is in the floating IP pool ${shown(pool.range)}.`,
        {
          related: [
            related(pool.first.at, 'The pool begins here.'),
            ...more.map(({ at, title }) => related(at, `It is also ${title}.`)),
          ],
          fixes: () => leaveOut(pool, { first: host.address, last: host.address }),
        },
      );
    }
  },
});

interface Host {
  readonly address: Address;
  readonly title: string;
  readonly at: NodePlace;
}

/** Hosts with rules of their own about this. */
const REPORTED_ELSEWHERE = /(^|\.)(network_seed_ip|customer_router_ip)$/;

function knownHosts(environment: EnvironmentJson): readonly Host[] {
  const named = hostsOf(environment)
    .filter(({ path }) => !REPORTED_ELSEWHERE.test(path))
    .map(({ address, title }) => ({ address: address.value, title, at: address.at }));
  return [...named, ...proxies(environment), ...arrays(environment)];
}

const PROXIES = ['undercloud_http', 'undercloud_https', 'overcloud_http', 'overcloud_https'] as const;

function proxies(environment: EnvironmentJson): readonly Host[] {
  return PROXIES.flatMap((name) => {
    const value = environment.text(`codn.${name}_proxy`);
    const host = /^(?:https?:\/\/)?(?:[^@/]*@)?([\d.]+)(?:[:/]|$)/i.exec(value?.value ?? '')?.[1];
    const address = parseAddress(host ?? '');
    return value && address ? [{ address, title: 'a proxy', at: value.at }] : [];
  });
}

function arrays(environment: EnvironmentJson): readonly Host[] {
  return storagesOf(environment)
    .flatMap(({ backends }) => backends)
    .flatMap((backend) => {
      const api = arrayUrl(backend);
      const written = [
        { value: api?.value, text: api?.host },
        ...['san_ip', 'iscsi_ip_address'].map((key) => {
          const value = backend.text(key);
          return { value, text: value?.value };
        }),
      ];
      return written.flatMap(({ value, text }) => {
        const address = parseAddress(text ?? '');
        return value && address
          ? [{ address, title: `the array of the back end '${backend.name}'`, at: value.at }]
          : [];
      });
    });
}
