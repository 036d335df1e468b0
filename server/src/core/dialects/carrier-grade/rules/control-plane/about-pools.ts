/** Ranges of addresses beside one that must not be in them: how they are repaired. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress, step } from '../../../../net/address.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';

/** Exchanges the ends, unless the range would then hold the address beside it. */
export function swapRange(
  first: Value<Address>,
  last: Value<Address>,
  beside: Value<Address> | undefined,
): readonly Fix[] {
  const isInside =
    beside && beside.value.value >= last.value.value && beside.value.value <= first.value.value;
  if (isInside) return [];
  return moveTo('Swap the two addresses', [
    [first, formatAddress(last.value)],
    [last, formatAddress(first.value)],
  ]);
}

/** Makes the range begin after an address or end before it: first what leaves more of it. */
export function cutRange(first: Value<Address>, last: Value<Address>, address: Address): readonly Fix[] {
  const after = step(address, 1);
  const before = step(address, -1);
  const begin = after && after.value <= last.value.value ? after : undefined;
  const end = before && before.value >= first.value.value ? before : undefined;
  const later = begin
    ? changeTo(first, formatAddress(begin), { title: `Begin the range at '${formatAddress(begin)}'` })
    : [];
  const sooner = end
    ? changeTo(last, formatAddress(end), { title: `End the range at '${formatAddress(end)}'` })
    : [];
  const isNearFirst = address.value - first.value.value <= last.value.value - address.value;
  return isNearFirst ? [...later, ...sooner] : [...sooner, ...later];
}
