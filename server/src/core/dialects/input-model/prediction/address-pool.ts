/** The addresses of one network: which are free, and which is the lowest. */
import { type Address, formatAddress, parseAddress } from '../../../net/address.js';
import { type AddressRange, parseRange, sizeOfAll } from '../../../net/address-range.js';

export interface AddressPool {
  /** Sorted. */
  readonly ranges: readonly AddressRange[];
  isFree(address: Address): boolean;
  take(address: Address): void;
  /** Takes the lowest free one. */
  takeLowest(): string | undefined;
  has(address: Address): boolean;
  /** How many there are, and how many of them are free. */
  count(): { readonly all: bigint; readonly free: bigint };
}

/** Addresses of version 4 are small enough for numbers, which are counted much faster. */
type Key = number | bigint;

function keyOf({ family, value }: Address): Key {
  return family === 4 ? Number(value) : value;
}

export function addressPool(addresses: readonly string[], without: readonly string[]): AddressPool {
  const ranges = addresses.flatMap((text) => {
    const read = parseRange(text);
    return read.kind === 'range' ? [read.range] : [];
  });
  ranges.sort((a, b) => (a.first.value < b.first.value ? -1 : a.first.value > b.first.value ? 1 : 0));
  const gone = new Set<Key>();
  for (const text of without) {
    const address = parseAddress(text);
    if (address) gone.add(keyOf(address));
  }
  // Nothing is free in the ranges before, nor before the key behind the address that was taken last.
  const cursor: { range: number; key: Key } = { range: 0, key: 0 };
  let lowest = 0n;
  const has = ({ family, value }: Address) =>
    ranges.some(({ first, last }) => first.family === family && first.value <= value && value <= last.value);
  return {
    ...{ ranges, has },
    isFree: (address) => !gone.has(keyOf(address)) && has(address),
    count: () => {
      const all = sizeOfAll(ranges);
      const taken = [...gone].map(
        (key): Address => ({ family: typeof key === 'number' ? 4 : 6, value: BigInt(key) }),
      );
      return { all, free: all - BigInt(taken.filter(has).length) - lowest };
    },
    take: (address) => {
      gone.add(keyOf(address));
    },
    takeLowest: () => {
      for (; cursor.range < ranges.length; cursor.range++) {
        const range = ranges[cursor.range];
        const key = range && lowestIn(range, cursor.key, gone);
        if (key === undefined) continue;
        cursor.key = typeof key === 'number' ? key + 1 : key + 1n;
        lowest++;
        return typeof key === 'number' ? numberText(key) : formatAddress({ family: 6, value: key });
      }
      return undefined;
    },
  };
}

/** Ranges are sorted, and may overlap. */
function lowestIn({ first, last }: AddressRange, from: Key, gone: ReadonlySet<Key>): Key | undefined {
  if (first.family === 6) {
    const start = typeof from === 'bigint' && from > first.value ? from : first.value;
    return lowestBig(start, last.value, gone);
  }
  const start = Number(first.value);
  return lowestNumber(typeof from === 'number' && from > start ? from : start, Number(last.value), gone);
}

function lowestNumber(from: number, last: number, gone: ReadonlySet<Key>): Key | undefined {
  for (let key = from; key <= last; key++) if (!gone.has(key)) return key;
  return undefined;
}

function lowestBig(from: bigint, last: bigint, gone: ReadonlySet<Key>): Key | undefined {
  for (let key = from; key <= last; key++) if (!gone.has(key)) return key;
  return undefined;
}

function numberText(key: number): string {
  return `${key >>> 24}.${(key >>> 16) & 255}.${(key >>> 8) & 255}.${key & 255}`;
}
