/** Pools of addresses as rules speak of them, and the repairs that make one smaller. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { type AddressRange, freeRanges, rangeSize } from '../../../../net/address-range.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Pool } from '../../model/installer-model.js';

/** `172.31.54.20 to 172.31.54.40`, for messages. */
export function shown({ first, last }: AddressRange): string {
  return `${formatAddress(first)} to ${formatAddress(last)}`;
}

/** Lets a pool begin, or end, at another address; `pool` is what the pool is called. */
export function moveEnd(
  value: Value<Address>,
  to: Address,
  end: 'begin' | 'end',
  { pool = 'the pool', preferred }: { readonly pool?: string | undefined; readonly preferred?: boolean } = {},
): readonly Fix[] {
  const text = formatAddress(to);
  return changeTo(value, text, {
    title: `Change the ${end === 'begin' ? 'start' : 'end'} of ${pool} to '${text}'`,
    preferred,
  });
}

/** Leaves a range out: the pool begins behind it, or ends before it, first as more of it remains. */
export function leaveOut({ range, first, last }: Pool, out: AddressRange, pool?: string): readonly Fix[] {
  const pieces = freeRanges(range, [out]);
  const bySize = pieces.toSorted((a, b) => (rangeSize(b) > rangeSize(a) ? 1 : -1));
  return bySize.flatMap((piece) =>
    piece.first.value === range.first.value
      ? moveEnd(last, piece.last, 'end', { pool })
      : moveEnd(first, piece.first, 'begin', { pool }),
  );
}
