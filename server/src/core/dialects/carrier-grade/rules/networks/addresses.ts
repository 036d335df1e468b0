/** Addresses of logical networks: their subnets, the first address that is given out, gateways, and room for the nodes. */

import type { Address } from '../../../../net/address.js';
import { cidrContains, hostRange } from '../../../../net/cidr.js';

/** `lies outside`, or which address of the subnet no host can have; undefined for a host of the subnet. */
export function outside(cidr: Parameters<typeof cidrContains>[0], address: Address): string | undefined {
  if (!cidrContains(cidr, address)) return 'lies outside';
  const { first, last } = hostRange(cidr);
  if (address.value < first.value) return 'is the network address of';
  return address.value > last.value ? 'is the broadcast address of' : undefined;
}
