/** How a range of the KVM region is repaired: only with ends that are right in every check. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, step } from '../../../../net/address.js';
import { type AddressRange, rangeSize, rangesOverlap } from '../../../../net/address-range.js';
import { type Cidr, cidrContains } from '../../../../net/cidr.js';
import { sameHostIn } from '../../../../net/free-hosts.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { takenAddresses } from '../about-free-addresses.js';

/** The two ends of a range, as far as they can be read. */
interface Ends {
  readonly first?: Value<Address> | undefined;
  readonly last?: Value<Address> | undefined;
}

/** Whether a range lies in its subnet, as far as that is known, and holds nothing that others have. */
function fits(
  model: CarrierGrade,
  { first, last }: Ends,
  range: AddressRange,
  cidr: Cidr | undefined,
): boolean {
  if (range.first.family !== range.last.family || range.first.value > range.last.value) return false;
  if (cidr && !(cidrContains(cidr, range.first) && cidrContains(cidr, range.last))) return false;
  return !takenAddresses(model, [first, last]).some((each) => rangesOverlap(each, range));
}

/** Exchanges the ends of a range that is reversed. */
export function swapEnds(model: CarrierGrade, ends: Ends, cidr: Cidr | undefined): readonly Fix[] {
  const { first, last } = ends;
  if (!first || !last || !fits(model, ends, { first: last.value, last: first.value }, cidr)) return [];
  return moveTo('Swap the two addresses', [
    [first, formatAddress(last.value)],
    [last, formatAddress(first.value)],
  ]);
}

/** Moves an end that lies outside the subnet to the same host of it. */
export function moveEnd(model: CarrierGrade, ends: Ends, end: Value<Address>, cidr: Cidr): readonly Fix[] {
  const to = sameHostIn(cidr, end.value, []);
  if (!to) return [];
  const isFirst = end.node === ends.first?.node;
  const other = isFirst ? ends.last : ends.first;
  const range = isFirst ? { first: to, last: other?.value ?? to } : { first: other?.value ?? to, last: to };
  const known = other && cidrContains(cidr, other.value) ? range : { first: to, last: to };
  return fits(model, ends, known, cidr) ? changeTo(end, formatAddress(to)) : [];
}

/** Makes a range end before an address, or begin after it: first what leaves more of it. */
export function leaveOut(model: CarrierGrade, ends: Ends, address: Address, cidr: Cidr): readonly Fix[] {
  const { first, last } = ends;
  if (!first || !last) return [];
  const before = step(address, -1);
  const after = step(address, 1);
  const ranges = [
    ...(before ? [{ first: first.value, last: before }] : []),
    ...(after ? [{ first: after, last: last.value }] : []),
  ].filter((range) => fits(model, ends, range, cidr));
  return ranges
    .toSorted((a, b) => (rangeSize(a) < rangeSize(b) ? 1 : -1))
    .flatMap((range) => {
      const [end, to, what] =
        range.first === first.value
          ? ([last, range.last, 'End'] as const)
          : ([first, range.first, 'Begin'] as const);
      const text = formatAddress(to);
      return changeTo(end, text, { title: `${what} the range at '${text}'` });
    });
}
