/** The network type is neither `vlan` nor `vxlan`. */

import { networkTypes } from '../../../../architecture/installer-networks.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { textAt } from './about-meant-text.js';
import { TYPE } from './about-network-type.js';
import { docs } from './network-type.docs.js';

export const networkType = defineRule({
  id: 'installer/network-type',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const type = textAt(environment, TYPE);
    if (!type || networkTypes.includes(type.value)) return;
    const guess = didYouMean(type.value.trim(), networkTypes);
    const hint = guess.word === undefined ? `. Expected ${quoted(networkTypes, 'or')}.` : guess.ending;
    yield finding(type.at, `'${type.value}' is not a valid network type${hint}`, {
      fixes: () =>
        guess.word === undefined
          ? networkTypes.flatMap((each) => changeTo(type, each))
          : changeToGuess(type, guess),
    });
  },
});
