/** A network group refers to an unknown load balancer. */
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { usesOf } from '../names/about-evidence.js';
import { theFrame } from '../over.js';
import { removal } from './about-balancers.js';
import { docs } from './lb-unknown-name.docs.js';

export const lbUnknownName = defineRule({
  id: 'input-model/lb-unknown-name',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    const names = [...frame.defined('load-balancer').keys()];
    // Where there is none at all, all of them are missing rather than misspelt.
    if (names.length === 0) return;
    for (const attachment of balancersOf(frame).attachments) {
      const { value, at } = attachment;
      if (frame.isKnown('load-balancer', value) !== false) continue;
      const guess = didYouMean(value, names);
      const uses = usesOf(frame, ['load-balancer'], guess);
      yield finding(at, `Unknown load balancer '${value}'${guess.ending}`, {
        fixes: () => [...changeToGuess(attachment, guess, uses), ...removal(attachment)],
      });
    }
  },
});
