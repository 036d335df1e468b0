/** A key that DCN needs has no value. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './dcn-empty-param.docs.js';
import { DCN, REQUIRED, scalarAt } from './other-services.js';
import { dataFor } from './read-data.js';

export const dcnEmptyParam = defineRule({
  id: 'input-model/dcn-empty-param',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { data } of dataFor(frame, DCN)) {
      for (const key of data ? REQUIRED : []) {
        const value = data && scalarAt(data, key);
        if (value?.isEmpty) yield finding(value.at, `'${key}' needs a value.`);
      }
    }
  },
});
