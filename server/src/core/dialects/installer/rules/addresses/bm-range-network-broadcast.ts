/** The seed range or the undercloud range holds the network or the broadcast address. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, sameAddress } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import { type Cidr, cidrContains, cidrRange, formatCidr, hostRange } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { capital } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import type { NamedPool } from '../../model/derived.js';
import { eachEnvironmentOrScript } from '../over.js';
import { managementPools, subnetOrDefault, theSubnet } from './about-management.js';
import { moveEnd } from './about-pools.js';
import { docs } from './bm-range-network-broadcast.docs.js';

export const bmRangeNetworkBroadcast = defineRule({
  id: 'installer/bm-range-network-broadcast',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment) {
    const subnet = subnetOrDefault(environment);
    if (subnet?.cidr.network.family !== 4) return;
    for (const pool of managementPools(environment)) {
      if (!isInside(pool.range, subnet.cidr)) continue;
      for (const { value, end, what, to } of unusableEnds(pool, subnet.cidr))
        yield finding(
          value.at,
          `${capital(pool.title)} ${end}s at ${formatAddress(value.value)}, the ${what} address of ${formatCidr(subnet.cidr)}.`,
          {
            related: [theSubnet(subnet.written)],
            fixes: () =>
              leavesSome(pool, end, to) ? moveEnd(value, to, end, { pool: pool.title, preferred: true }) : [],
          },
        );
    }
  },
});

const isInside = ({ first, last }: AddressRange, cidr: Cidr) =>
  cidrContains(cidr, first) && cidrContains(cidr, last);

interface UnusableEnd {
  readonly value: Value<Address>;
  readonly end: 'begin' | 'end';
  readonly what: 'network' | 'broadcast';
  /** The nearest address that a host can have. */
  readonly to: Address;
}

function* unusableEnds({ first, last }: NamedPool, cidr: Cidr): Iterable<UnusableEnd> {
  const [all, hosts] = [cidrRange(cidr), hostRange(cidr)];
  if (sameAddress(first.value, all.first))
    yield { value: first, end: 'begin', what: 'network', to: hosts.first };
  if (sameAddress(last.value, all.last)) yield { value: last, end: 'end', what: 'broadcast', to: hosts.last };
}

function leavesSome({ first, last }: NamedPool, end: 'begin' | 'end', to: Address): boolean {
  return end === 'begin' ? to.value <= last.value.value : to.value >= first.value.value;
}
