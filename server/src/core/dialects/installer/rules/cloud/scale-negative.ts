/** A number of machines is negative or not whole. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { scaleKeys, writtenNumber } from './about-written-numbers.js';
import { docs } from './scale-negative.docs.js';

export const scaleNegative = defineRule({
  id: 'installer/scale-negative',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const key of scaleKeys) {
      const number = writtenNumber(environment, key);
      if (!number || (number.whole !== undefined && number.whole >= 0)) continue;
      yield finding(
        number.at,
        `'${key}' is '${number.text}'; write how many machines there are as a whole number.`,
      );
    }
  },
});
