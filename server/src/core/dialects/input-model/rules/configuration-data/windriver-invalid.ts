/** Configuration data for Wind River servers has no `property-groups`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { WIND_RIVER } from './other-services.js';
import { dataFor } from './read-data.js';
import { docs } from './windriver-invalid.docs.js';

export const windriverInvalid = defineRule({
  id: 'input-model/windriver-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item, data } of dataFor(frame, WIND_RIVER)) {
      const isMissing = (data ? data.state('property-groups') : item.state('data')) === 'absent';
      if (!isMissing) continue;
      yield finding(item.keyAt('data'), `The data of '${item.name ?? ''}' needs 'property-groups'.`);
    }
  },
});
