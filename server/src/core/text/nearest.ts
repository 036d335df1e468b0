/** The nearest of a few words to one that a person typed: for "did you mean" and its fix. */
import { distance } from 'fastest-levenshtein';

/** The closest candidate within a third of its length (at least one edit), case ignored; undefined when none is close. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const word = typed.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3));
    if (lengthsDiffer(word, candidate) > allowed) continue;
    const steps = isSwap(word, candidate.toLowerCase()) ? 1 : distance(word, candidate.toLowerCase());
    if (steps <= allowed && steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** Shorter words differ in one letter without being the same. */
const MIN_SLIP_LENGTH = 4;

/** True of two words that are one slip of the finger apart: a letter too many, too few or wrong, or two that are swapped. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.min(typed.length, meant.length) < MIN_SLIP_LENGTH) return false;
  if (lengthsDiffer(typed, meant) > 1) return false;
  return isSwap(typed, meant) || distance(typed, meant) === 1;
}

/** True when one long word may be the other one with a slip of the fingers or two, case ignored. */
export function isAlmost(typed: string, meant: string): boolean {
  const [one, other] = [typed.toLowerCase(), meant.toLowerCase()];
  if (lengthsDiffer(one, other) > 2) return false;
  return isSwap(one, other) || distance(one, other) <= 2;
}

/** Words are at least so many edits apart, which costs nothing to tell. */
function lengthsDiffer(one: string, other: string): number {
  return Math.abs(one.length - other.length);
}

/** True when two neighbouring letters are swapped, as fingers do: `kmv` for `kvm`. */
export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length
  );
}
