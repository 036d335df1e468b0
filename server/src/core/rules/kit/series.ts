/** Words one after the other, as a file would list them. */

/** `'a', 'b', 'c'`. */
export function series(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
