/** The ranges and addresses of networks that servers may have. */
import type { NodePlace } from '../../../../model/source-file.js';
import { type AddressRange, formatRange } from '../../../../net/address-range.js';
import type { Network } from '../../simulation/read-networks.js';

/** A range and the text that says it. */
export interface WrittenRange {
  readonly range: AddressRange;
  readonly at: NodePlace;
  readonly text: string;
  /** Absent of the older keys. */
  readonly entry?: Network['entries'][number];
}

/** Ranges of a network with the place to point at; those of the older keys only for what the last argument says. */
export function* rangesOf({ entries, oldRange, item }: Network): Iterable<WrittenRange> {
  for (const entry of entries) {
    const { value, range } = entry;
    if (range) yield { range, at: value.at, text: value.value, entry };
  }
  const old = item.text('start-address') ?? item.text('end-address');
  if (oldRange && old) {
    yield { range: oldRange, at: old.at, text: formatRange(oldRange) };
  }
}

/** The order of ranges by where they begin. */
export const byBeginning = (a: AddressRange, b: AddressRange) => Number(a.first.value - b.first.value);
