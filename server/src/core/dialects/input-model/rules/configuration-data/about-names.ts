/** Names in the data of services that the model must define. */
import type { Value } from '../../../../model/value.js';
import { changeToGuess, didYouMean, type Guess, guessed } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import type { Report } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { NameKind } from '../../model/model-kinds.js';
import { usesOf } from '../names/about-evidence.js';

/** A name that the model does not define; names that may be in a place that cannot be read are skipped. */
export function* undefinedName(
  frame: Frame,
  kind: NameKind,
  what: string,
  name: Value<string> | undefined,
): Iterable<Report> {
  if (!name || frame.isKnown(kind, name.value) !== false) return;
  const guess = meant(name.value, [...frame.defined(kind).keys()]);
  const uses = usesOf(frame, [kind], guess);
  yield finding(name.at, `Unknown ${what} '${name.value}'${guess.ending}`, {
    fixes: () => changeToGuess(name, guess, uses),
  });
}

/** The nearest name, or the only one that there is. */
function meant(name: string, known: readonly string[]): Guess {
  const [only, ...others] = known;
  return only !== undefined && others.length === 0 ? guessed(name, only) : didYouMean(name, known);
}
