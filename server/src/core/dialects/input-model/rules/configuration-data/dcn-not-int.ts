/** A time of DCN is no whole number. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './dcn-not-int.docs.js';
import { DCN, NUMBERS, scalarAt } from './other-services.js';
import { dataFor } from './read-data.js';

export const dcnNotInt = defineRule({
  id: 'input-model/dcn-not-int',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? NUMBERS : []) {
        const value = data && scalarAt(data, key);
        if (!value || value.isEmpty || Number.isInteger(value.node.value)) continue;
        yield finding(value.at, `'${key}' is a whole number of seconds.`);
      }
    }
  },
});
