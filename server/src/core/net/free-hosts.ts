/** Addresses that a host of a subnet may still have: what repairs of misplaced hosts choose from. */
import { type Address, bitsOf } from './address.js';
import { type AddressRange, freeRanges, rangeContains } from './address-range.js';
import { type Cidr, hostRange } from './cidr.js';

/** The address of a host in the subnet that is nearest to `address` and in none of `taken`. */
export function nearestHost(
  cidr: Cidr,
  address: Address,
  taken: readonly AddressRange[],
): Address | undefined {
  let nearest: Address | undefined;
  let distance = 0n;
  for (const range of freeRanges(hostRange(cidr), taken)) {
    const candidate = clamp(address, range);
    const away =
      candidate.value > address.value ? candidate.value - address.value : address.value - candidate.value;
    if (!nearest || away < distance) [nearest, distance] = [candidate, away];
  }
  return nearest;
}

function clamp(address: Address, range: AddressRange): Address {
  if (address.value < range.first.value) return range.first;
  return address.value > range.last.value ? range.last : address;
}

/** The address with the same host part in another subnet, when a host may have it and nothing takes it. */
export function sameHostIn(
  cidr: Cidr,
  address: Address,
  taken: readonly AddressRange[],
): Address | undefined {
  if (cidr.network.family !== address.family) return undefined;
  const bits = BigInt(bitsOf(address.family) - cidr.prefix);
  const host = address.value & ((1n << bits) - 1n);
  const moved = { family: address.family, value: cidr.network.value + host };
  if (!rangeContains(hostRange(cidr), moved)) return undefined;
  return taken.some((range) => rangeContains(range, moved)) ? undefined : moved;
}
