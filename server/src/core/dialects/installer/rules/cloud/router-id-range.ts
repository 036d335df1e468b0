/** * The id by which the controllers of one installation know each other on their network: it is a good one, and two installations on one network have two. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { KEY, max, min } from './router-id.js';
import { docs } from './router-id-range.docs.js';
import { writtenNumber } from './written-numbers.js';

export const routerIdRange = defineRule({
  id: 'installer/router-id-range',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const number = writtenNumber(environment, KEY);
    if (!number || (number.whole !== undefined && number.whole >= 0 && number.whole <= max)) return;
    yield finding(
      { file: environment.file, node: number.node },
      `'${number.text}' is no virtual router id; write a whole number from ${min} to ${max}.`,
    );
  },
});
