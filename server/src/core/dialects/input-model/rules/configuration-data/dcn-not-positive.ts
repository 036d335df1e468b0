/** A time of DCN is not above zero. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './dcn-not-positive.docs.js';
import { DCN, NUMBERS, scalarAt } from './other-services.js';
import { dataFor } from './read-data.js';

export const dcnNotPositive = defineRule({
  id: 'input-model/dcn-not-positive',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? NUMBERS : []) {
        const value = data && scalarAt(data, key);
        if (typeof value?.node.value !== 'number' || value.node.value > 0) continue;
        yield finding(value.at, `'${key}' must be above zero.`);
      }
    }
  },
});
