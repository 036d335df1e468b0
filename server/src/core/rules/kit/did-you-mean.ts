/** "Did you mean": the nearest of the words that would be right, as the end of a message and as a fix. */
import { parentOf } from '../../syntax/queries.js';
import { nearest } from '../../text/nearest.js';
import type { Fix } from '../rule.js';
import { isSlipOfReference, surelyMeant, type Uses } from './evidence.js';
import { type Changeable, changeTo } from './fixes.js';

export interface Guess {
  readonly typed: string;
  /** Undefined where no candidate is near. */
  readonly word: string | undefined;
  /** True where a single slip leads to it and to nothing else, see `evidence.ts`. */
  readonly isCertain: boolean;
  /** What ends the sentence before it: `. Did you mean 'x'?` or a full stop. */
  readonly ending: string;
}

export function didYouMean(typed: string, candidates: Iterable<string>): Guess {
  const all = [...candidates];
  const meant = surelyMeant(typed, all);
  return { ...guessed(typed, meant ?? nearest(typed, all)), isCertain: meant !== undefined };
}

/** A guess from something else than how near the words are, which is never certain. */
export function guessed(typed: string, word: string | undefined): Guess {
  const ending = word === undefined ? '.' : `. Did you mean '${word}'?`;
  return { typed, word, isCertain: false, ending };
}

/**
 * The fix that writes the guess, where there is one; preferred where the guess is certain. Of names that are defined in
 * files, `uses` tells how often they occur.
 */
export function changeToGuess(value: Changeable, guess: Guess, uses?: Uses): readonly Fix[] {
  const { word } = guess;
  return word === undefined ? [] : changeTo(value, word, { preferred: isSure(value, guess, uses) });
}

/** True where the guess may be written unasked. */
export function isSure(value: Changeable, { typed, word, isCertain }: Guess, uses?: Uses): boolean {
  if (word === undefined || !isCertain || standsBeside(value, word)) return false;
  return uses === undefined || isSlipOfReference(typed, word, uses);
}

/** True where the list has the word already: nobody means it a second time. */
function standsBeside({ node, at }: Changeable, word: string): boolean {
  const list = parentOf(at.file.tree, node);
  return list?.type === 'seq' && list.items.some((item) => item.type === 'scalar' && item.value === word);
}

/** How often the names of a guess are among those that the references have. */
export function usesAmong(references: readonly string[], { typed, word }: Guess): Uses {
  const count = (name: string | undefined) => references.filter((each) => each === name).length;
  return { typed: count(typed), meant: count(word) };
}
