/** The configuration data of DCN lacks a key that it needs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './dcn-missing-param.docs.js';
import { DCN, REQUIRED } from './other-services.js';
import { dataFor } from './read-data.js';

export const dcnMissingParam = defineRule({
  id: 'input-model/dcn-missing-param',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, data } of dataFor(frame, DCN)) {
      for (const key of data ? REQUIRED : []) {
        if (data?.state(key) === 'absent')
          yield finding(item.keyAt('data'), `The data of '${item.name ?? ''}' needs '${key}'.`);
      }
    }
  },
});
