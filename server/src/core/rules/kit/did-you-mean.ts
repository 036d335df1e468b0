/** "Did you mean": the nearest of the words that would be right, as the end of a message and as a fix. */
import { nearest } from '../../text/nearest.js';
import type { Fix } from '../rule.js';
import { type Changeable, changeTo } from './fixes.js';

export interface Guess {
  /** Undefined where no candidate is near. */
  readonly word: string | undefined;
  /** What ends the sentence before it: `; did you mean 'x'?` or a full stop. */
  readonly ending: string;
}

export function didYouMean(typed: string, candidates: Iterable<string>): Guess {
  const word = nearest(typed, candidates);
  return { word, ending: word === undefined ? '.' : `; did you mean '${word}'?` };
}

/** The fix that writes the guess, where there is one. */
export function changeToGuess(value: Changeable, { word }: Guess, preferred = true): readonly Fix[] {
  return word === undefined ? [] : changeTo(value, word, { preferred });
}
