/** What is there more than once: each repetition with the first of its kind. */

export interface Repetition<T> {
  readonly key: string;
  readonly first: T;
  readonly again: T;
}

/** In the order of the items; those without a key are passed over. The same object twice is not a repetition. */
export function* repeated<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string | undefined,
): Iterable<Repetition<T>> {
  const firsts = new Map<string, T>();
  for (const again of items) {
    const key = keyOf(again);
    if (key === undefined) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, again);
    else if (first !== again) yield { key, first, again };
  }
}
