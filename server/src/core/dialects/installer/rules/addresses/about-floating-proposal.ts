/**
 * Where the floating IPs of a file can be: in the next private subnet that nothing else uses where they have
 * their own VLAN, else in what the management network leaves free.
 */

import { isPrivate, step } from '../../../../net/address.js';
import type { AddressRange } from '../../../../net/address-range.js';
import { freeRanges, rangeSize } from '../../../../net/address-range.js';
import { type Cidr, hostRange, nextCidr, nextFreeCidr } from '../../../../net/cidr.js';
import { hostsOf, poolsOf } from '../../model/derived.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { usedSubnets } from '../networks/about-reading.js';
import { INTERFACE } from './about-floating-pool.js';
import { otherSubnets } from './about-floating-subnet.js';

interface FloatingProposal {
  readonly cidr: Cidr;
  readonly pool: AddressRange;
}

/** For a file whose management network is `management`; undefined where nothing is free. */
export function proposeFloating(
  environment: EnvironmentJson,
  management: Cidr,
): FloatingProposal | undefined {
  return environment.vlan(INTERFACE) ? nextSubnet(environment, management) : restOf(environment, management);
}

/** The subnet of the same size behind the management network, without its lowest address, which is the gateway. */
export function nextSubnet(environment: EnvironmentJson, management: Cidr): FloatingProposal | undefined {
  const after = isPrivate(management.network) ? nextCidr(management) : undefined;
  const cidr = after && nextFreeCidr(after, [...usedSubnets(environment), ...otherSubnets(environment)]);
  const hosts = cidr && hostRange(cidr);
  const first = hosts && step(hosts.first, 1);
  return cidr && first && first.value < hosts.last.value
    ? { cidr, pool: { first, last: hosts.last } }
    : undefined;
}

/** The largest part of the management network that no range or host has, and the gateway neither. */
function restOf(environment: EnvironmentJson, management: Cidr): FloatingProposal | undefined {
  const hosts = hostRange(management);
  const taken = [
    ...poolsOf(environment)
      .filter(({ name }) => name !== 'floating')
      .map(({ range }) => range),
    ...hostsOf(environment).map(({ address: { value } }) => ({ first: value, last: value })),
    { first: hosts.first, last: hosts.first },
  ];
  const [pool] = freeRanges(hosts, taken).toSorted((a, b) => Number(rangeSize(b) - rangeSize(a)));
  return pool && { cidr: management, pool };
}
