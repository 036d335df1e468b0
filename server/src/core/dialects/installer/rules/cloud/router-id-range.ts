/** The virtual router id is not a whole number, or larger than an id may be. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironmentOrScript } from '../over.js';
import { changeId, KEY, max, min } from './about-router-id.js';
import { writtenNumber } from './about-written-numbers.js';
import { docs } from './router-id-range.docs.js';

export const routerIdRange = defineRule({
  id: 'installer/router-id-range',
  severity: 'error',
  docs,
  over: eachEnvironmentOrScript,
  *check(environment, installer) {
    const number = writtenNumber(environment, KEY);
    if (!number || (number.whole !== undefined && number.whole >= 0 && number.whole <= max)) return;
    yield finding(
      number.at,
      `'${number.text}' is not a valid virtual router id. Write a whole number from ${min} to ${max}.`,
      { fixes: () => changeId(number, environment, installer) },
    );
  },
});
