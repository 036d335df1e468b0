/** The gateway of the management network: a host of that network, other than the seed VM, and in no range. */
import { formatAddress, sameAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange } from '../../../../net/cidr.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { isVirtual } from '../../model/derived.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, change } from '../services/repairs.js';
import {
  GATEWAY,
  managementPools,
  moveHost,
  routerOn,
  SEED_IP,
  subnetOrDefault,
  theSubnet,
  writtenSubnet,
} from './bm-management.js';
import { leaveOut, shown } from './floating-pool.js';

const inRange = defineEnvironmentRule({
  id: 'installer/bm-gateway-in-range',
  severity: 'error',
  docs: {
    summary: 'The gateway of the management network lies in a range that is handed out.',
    why: 'A node gets the address of the gateway one day, and nothing leaves the network any more.',
    source: 'Address arithmetic',
    ...kvmExample(
      { 'baremetal.network_undercloud_range_end': '192.168.130.254', [GATEWAY]: '192.168.130.254' },
      {
        'baremetal.network_undercloud_range_end': '192.168.130.253',
        [GATEWAY]: '192.168.130.254',
      },
    ),
  },
  check({ environment, report }) {
    const value = environment.address(GATEWAY);
    if (!value) return;
    // A gateway that is the seed VM is where the seed VM is, which is reported there.
    const seed = environment.address(SEED_IP);
    if (seed && sameAddress(seed.value, value.value)) return;
    const pool = managementPools(environment).find(({ range }) => rangeContains(range, value.value));
    if (!pool) return;
    report({
      at: value.at,
      message: `The gateway ${formatAddress(value.value)} lies in ${pool.title}, ${shown(pool.range)}.`,
      related: [{ at: pool.first.at, message: `Here ${pool.title} begins.` }],
      fixes: () => leaveOut(environment, pool, { first: value.value, last: value.value }, pool.title),
    });
  },
});

const outside = defineEnvironmentRule({
  id: 'installer/bm-gateway-outside',
  severity: 'error',
  docs: {
    summary: 'The gateway has no address that a host of the management network can have.',
    why: 'Hosts reach their gateway directly, without a router. One with another address is never reached, and nothing leaves the network.',
    source: 'JSON page 1.1, section baremetal',
    ...kvmExample({ [GATEWAY]: '192.168.140.1' }),
  },
  check({ environment, report }) {
    const cidr = writtenSubnet(environment);
    const value = environment.address(GATEWAY);
    if (!cidr || !value || rangeContains(hostRange(cidr.value), value.value)) return;
    const seed = environment.address(SEED_IP);
    if (seed && sameAddress(seed.value, value.value)) return;
    const inside = cidrContains(cidr.value, value.value);
    const first = value.value.value === cidr.value.network.value;
    const what = inside ? `the ${first ? 'network' : 'broadcast'} address of` : 'outside';
    report({
      at: value.at,
      message: `The gateway ${formatAddress(value.value)} is ${what} the management network ${formatCidr(cidr.value)}.`,
      related: theSubnet(cidr),
      fixes: () => {
        const router = routerOn(environment, cidr.value);
        return router
          ? change(environment.file, value, formatAddress(router))
          : moveHost(environment, GATEWAY, value, cidr.value);
      },
    });
  },
});

const SEED_UPDATE =
  'Updating or restoring the seed takes its VM down. Where that is the gateway, machines are cut off meanwhile, and the Ironic of the undercloud loses them.';

const isSeed = defineEnvironmentRule({
  id: 'installer/bm-gateway-is-seed',
  severity: 'warning',
  docs: {
    summary: 'The seed VM is the gateway of the management network.',
    why: SEED_UPDATE,
    source: 'Troubleshooting 1.1, installation; JSON page 1.1, network_gateway',
    ...kvmExample({ [GATEWAY]: '192.168.130.3' }),
  },
  check({ environment, installer, report }) {
    const value = environment.address(GATEWAY);
    const seed = environment.address(SEED_IP);
    if (!value || !seed || !sameAddress(value.value, seed.value) || isVirtual(installer.machines)) return;
    report({
      at: value.at,
      message: `The gateway ${formatAddress(value.value)} is the seed VM; name a host that stays up when the seed is updated.`,
      related: [{ at: seed.at, message: 'The seed VM has this address.' }],
      fixes: () => {
        const subnet = subnetOrDefault(environment);
        const router = subnet && routerOn(environment, subnet.cidr);
        return router ? change(environment.file, value, formatAddress(router)) : [];
      },
    });
  },
});

const missing = defineEnvironmentRule({
  id: 'installer/bm-gateway-missing',
  severity: 'info',
  docs: {
    summary: 'The management network has no gateway of its own, so that the seed VM becomes its gateway.',
    why: SEED_UPDATE,
    source: 'JSON page 1.1, network_gateway; Troubleshooting 1.1, installation',
    ...kvmExample({ [GATEWAY]: undefined }),
  },
  check({ environment, installer, report }) {
    const section = environment.section('baremetal');
    // Without the section it is a network that the installer makes for itself, with everything by default.
    if (!section || environment.state(GATEWAY) !== 'absent' || isVirtual(installer.machines)) return;
    report({
      at: environment.missingAt(GATEWAY),
      message:
        "'network_gateway' is missing, so that the seed VM becomes the gateway of the management network.",
      fixes: () => {
        const subnet = subnetOrDefault(environment);
        const router = subnet && routerOn(environment, subnet.cidr);
        if (!router) return [];
        const text = formatAddress(router);
        return addKeys(
          environment.file,
          section,
          [['network_gateway', text]],
          `Add 'network_gateway' with '${text}'`,
        );
      },
    });
  },
});

export const bmGateway: readonly Rule<Installer>[] = [inRange, outside, isSeed, missing];
