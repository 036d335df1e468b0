/** The seed range or the undercloud range holds the network or the broadcast address. */

import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import type { NamedPool } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { managementPools, subnetOrDefault, theSubnet } from './bm-management.js';
import { docs } from './bm-range-network-broadcast.docs.js';
import { sentence } from './bm-ranges.js';
import { moveEnd } from './floating-pool.js';

export const bmRangeNetworkBroadcast = defineRule({
  id: 'installer/bm-range-network-broadcast',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const subnet = subnetOrDefault(environment);
    if (subnet?.cidr.network.family !== 4) return;
    for (const pool of managementPools(environment)) {
      if (!isInside(pool.range, subnet.cidr)) continue;
      for (const each of unusableEnds(environment, pool, subnet.cidr))
        yield { ...each, related: theSubnet(subnet.written) };
    }
  },
});

const isInside = ({ first, last }: AddressRange, cidr: Cidr) =>
  cidrContains(cidr, first) && cidrContains(cidr, last);

function unusableEnds(environment: EnvironmentJson, pool: NamedPool, cidr: Cidr): readonly Report[] {
  const [all, hosts] = [cidrRange(cidr), hostRange(cidr)];
  const reports: Report[] = [];
  const add = (value: NamedPool['first'], end: 'begin' | 'end', what: string, to: Address) => {
    reports.push({
      at: value.at,
      message: `${sentence(pool.title)} ${end}s at ${formatAddress(value.value)}, the ${what} address of ${formatCidr(cidr)}, which no host can have.`,
      fixes: () => {
        const other = end === 'begin' ? pool.last : pool.first;
        const inOrder = end === 'begin' ? to.value <= other.value.value : to.value >= other.value.value;
        return inOrder ? moveEnd(environment, value, to, end, true, pool.title) : [];
      },
    });
  };
  if (sameAddress(pool.range.first, all.first)) add(pool.first, 'begin', 'network', hosts.first);
  if (sameAddress(pool.range.last, all.last)) add(pool.last, 'end', 'broadcast', hosts.last);
  return reports;
}
