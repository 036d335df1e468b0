/** What two versions of a long list have in common at their ends, and how the newer one is made of that. */

interface CommonItems {
  /** So many items are the same at the beginning. */
  readonly start: number;
  /** So many of the others are the same at the end. */
  readonly tail: number;
}

export function commonItems(before: readonly unknown[], now: readonly unknown[]): CommonItems {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { start, tail };
}

/** The list with other items between those at its ends. Most edits change one of thousands, which takes one copy. */
export function replaceBetween<T>(
  list: readonly T[],
  { start, tail }: CommonItems,
  between: readonly T[],
): readonly T[] {
  if (list.length - start - tail !== between.length)
    return list.slice(0, start).concat(between, list.slice(list.length - tail));
  const copy = list.slice();
  for (let at = 0; at < between.length; at++) copy[start + at] = between[at] as T;
  return copy;
}
