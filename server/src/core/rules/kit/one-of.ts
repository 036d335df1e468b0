/** A value that must be one of a few words: the fixes that write each of them. */
import type { Fix } from '../rule.js';
import { changeToGuess, didYouMean } from './did-you-mean.js';
import { type Changeable, changeTo } from './fixes.js';

/** The word that was most likely meant comes first and is the preferred one; all others follow. */
export function changeToOneOf(value: Changeable, typed: string, words: readonly string[]): readonly Fix[] {
  const guess = didYouMean(typed, words);
  const others = words.filter((word) => word !== guess.word);
  return [...changeToGuess(value, guess), ...others.flatMap((word) => changeTo(value, word))];
}
