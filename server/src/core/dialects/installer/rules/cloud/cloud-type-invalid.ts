/** The cloud type is neither KVM nor ESX. */

import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { eachEnvironment } from '../over.js';
import { KEY, TYPES } from './about-cloud-type.js';
import { docs } from './cloud-type-invalid.docs.js';

export const cloudTypeInvalid = defineRule({
  id: 'installer/cloud-type-invalid',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const value = environment.text(KEY);
    if (!value || environment.cloudType || isPlaceholder(value.value)) return;
    const guess = didYouMean(value.value.trim(), TYPES);
    const ending = guess.word === undefined ? "; write 'KVM' or 'ESX'." : guess.ending;
    yield finding(value.at, `'${value.value}' is no cloud type${ending}`, {
      fixes: () =>
        guess.word === undefined
          ? TYPES.flatMap((type) => changeTo(value, type))
          : changeToGuess(value, guess),
    });
  },
});
