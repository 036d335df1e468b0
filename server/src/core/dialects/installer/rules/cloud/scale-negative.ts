/** A number of machines is negative or not whole. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { eachEnvironmentOrScript } from '../over.js';
import { listedMachines } from './about-scales.js';
import { scaleKeys, writtenNumber } from './about-written-numbers.js';
import { docs } from './scale-negative.docs.js';

export const scaleNegative = defineRule({
  id: 'installer/scale-negative',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment, installer) {
    for (const key of scaleKeys) {
      const number = writtenNumber(environment, key);
      if (!number || (number.whole !== undefined && number.whole >= 0)) continue;
      yield finding(number.at, `'${key}' must be a whole number of machines, not '${number.text}'.`, {
        fixes: () =>
          [...new Set(meantCounts(environment, installer, key, number.text))].flatMap((count) =>
            changeTo(number, count, { title: `Change to ${count}` }),
          ),
      });
    }
  },
});

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The machines that are listed, and the number without its sign or in digits. */
function meantCounts(
  environment: EnvironmentJson,
  installer: Installer,
  key: string,
  text: string,
): readonly number[] {
  const listed = listedMachines(environment, installer, key);
  const digits = /^[-+]?(\d{1,3})(?:\.0+)?$/.exec(text)?.[1];
  const word = WORDS.indexOf(text.toLowerCase());
  const written = digits === undefined ? word : Number(digits);
  return [...(listed === undefined ? [] : [listed]), ...(written < 0 ? [] : [written])];
}
