/** Configuration data of Ironic has no `data`. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './ironic-no-data.docs.js';
import { dataFor } from './read-data.js';

export const ironicNoData = defineRule({
  id: 'input-model/ironic-no-data',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of dataFor(frame, 'ironic')) {
      if (item.state('data') === 'absent')
        yield finding(item.nameAt, `'${item.name ?? ''}' is for Ironic and has no 'data'.`);
    }
  },
});
