/** A configuration names a rule that there is not, or a pattern that means none. */
import { changeToGuess, didYouMean, guessed } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { RuleName } from '../../model/config-model.js';
import { isPattern } from '../../model/known-rules.js';
import { eachRuleName } from '../over.js';
import { docs } from './unknown-rule.docs.js';

export const unknownRule = defineRule({
  id: 'config/unknown-rule',
  severity: 'warning',
  docs,
  over: eachRuleName,
  *check(named, { known }) {
    const { name, at, mayBePattern } = named;
    if (isPattern(name)) {
      if (!mayBePattern)
        yield finding(at, `Pattern '${name}' cannot be used here. List the ids of the rules.`);
      else if (known.countOf(name) === 0)
        yield finding(at, `Pattern '${name}' matches no rule. Expected a pattern like 'plan/*'.`);
      return;
    }
    if (known.countOf(name) > 0) return;
    const family = `${name}/*`;
    const isFamily = mayBePattern && known.countOf(family) > 0;
    const guess = isFamily ? guessed(name, family) : didYouMean(name, known.ids);
    yield finding(at, `Unknown rule '${name}'${guess.ending}`, {
      fixes: () => (isTaken(named, guess.word) ? [] : changeToGuess(named, guess)),
    });
  },
});

/** A key is not written twice. */
function isTaken({ entry }: RuleName, word: string | undefined): boolean {
  return entry?.parent.entries.some(({ key }) => key.value === word) ?? false;
}
