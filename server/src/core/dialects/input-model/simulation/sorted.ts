/** Sorted lists of thousands, in which one edit exchanges a few. */

type Compare<T> = (a: T, b: T) => number;

/** Where the first value that is not below `value` is. */
export function lowerBound<T>(sorted: readonly T[], value: T, compare: Compare<T>): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] as T, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The list without one of each of `gone` and with all of `come`. */
export function exchanged<T>(
  sorted: readonly T[],
  gone: readonly T[],
  come: readonly T[],
  compare: Compare<T>,
): readonly T[] {
  const list = sorted.slice();
  for (const value of gone) {
    const at = lowerBound(list, value, compare);
    const there = list[at];
    if (there !== undefined && compare(there, value) === 0) list.splice(at, 1);
  }
  for (const value of come) list.splice(lowerBound(list, value, compare), 0, value);
  return list;
}
