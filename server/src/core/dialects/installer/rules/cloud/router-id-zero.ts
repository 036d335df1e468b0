/** The virtual router id is 0. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachEnvironment } from '../over.js';
import { changeId, KEY, max, min } from './about-router-id.js';
import { docs } from './router-id-zero.docs.js';

export const routerIdZero = defineRule({
  id: 'installer/router-id-zero',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const value = environment.integer(KEY);
    if (value?.value !== 0) return;
    yield finding(value.at, `The virtual router id must be between ${min} and ${max}, not 0.`, {
      fixes: () => changeId(value, environment, installer),
    });
  },
});
