/** What was meant by a misspelt word, as the sentence that follows what is wrong with it. */
import { nearest } from '../core/index.js';

/** Begins with a blank; empty where no word is near. */
export function meantAmong(written: string, words: readonly string[]): string {
  const similar = nearest(written, words);
  return similar === undefined ? '' : ` Did you mean '${similar}'?`;
}
