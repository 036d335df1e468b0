/** A number of machines is in quotes. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { scaleKeys, writtenNumber } from './about-written-numbers.js';
import { docs } from './scale-quoted.docs.js';

export const scaleQuoted = defineRule({
  id: 'installer/scale-quoted',
  severity: 'hint',
  docs,
  over: eachEnvironment,
  *check(environment) {
    for (const key of scaleKeys) {
      const number = writtenNumber(environment, key);
      const { whole } = number ?? {};
      if (!number?.quoted || whole === undefined || whole < 0 || number.text !== number.node.value) continue;
      yield finding(number.at, `'${key}' does not need quotes.`, {
        fixes: () => changeTo(number, whole, { title: 'Remove the quotes' }),
      });
    }
  },
});
