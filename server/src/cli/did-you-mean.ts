/** What was meant by a misspelt word, as the sentence that follows what is wrong with it. */
import { nearest } from '../core/index.js';

/** In characters. */
const SHORTEST = 3;

/** Begins with a blank; empty where no word is near. */
export function meantAmong(written: string, words: readonly string[]): string {
  // Between two words as short as a number, no one is nearer.
  const similar = written.length < SHORTEST ? undefined : nearest(written, words);
  return similar === undefined ? '' : ` Did you mean '${similar}'?`;
}
