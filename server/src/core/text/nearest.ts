/** The nearest of a few words to one that a person typed: for "did you mean" and its fix. */
import { distance } from 'fastest-levenshtein';

/** The closest candidate within a third of its length (at least one edit), case ignored; undefined when none is close. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const word = typed.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const steps = isSwap(word, candidate.toLowerCase()) ? 1 : distance(word, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(candidate.length, word.length) / 3));
    if (steps <= allowed && steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** True when two neighbouring letters are swapped, as fingers do: `kmv` for `kvm`. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length
  );
}

/** True when one character is missing, too much or another one, or two neighbours are swapped. */
export function isOneEdit(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (longer > 1 || longer < -1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restOfA, restOfB] = [a.slice(longer >= 0 ? at + 1 : at), b.slice(longer <= 0 ? at + 1 : at)];
  return restOfA === restOfB || isSwap(a, b);
}
