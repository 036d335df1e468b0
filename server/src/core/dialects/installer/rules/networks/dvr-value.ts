/** The value of `overcloud_dvr` is neither True nor False. */

import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { DVR } from './about-dvr.js';
import { textAt } from './about-meant-text.js';
import { docs } from './dvr-value.docs.js';

export const dvrValue = defineRule({
  id: 'installer/dvr-value',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const written = textAt(environment, DVR);
    if (!written || environment.boolean(DVR)) return;
    const word = written.value.trim().toLowerCase();
    const guess = didYouMean(YES_OR_NO[word] ?? word, ['True', 'False']);
    yield finding(written.at, `'${written.value}' is neither 'True' nor 'False'${guess.ending}`, {
      fixes: () => changeToGuess(written, guess),
    });
  },
});

const YES_OR_NO: Readonly<Record<string, string>> = {
  yes: 'True',
  on: 'True',
  '1': 'True',
  no: 'False',
  off: 'False',
  '0': 'False',
};
