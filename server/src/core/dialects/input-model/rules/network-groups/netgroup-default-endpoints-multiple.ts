/** More than one network group has the endpoints of all other components. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { DEFAULT, endpointsOf, removal } from './endpoints.js';
import { docs } from './netgroup-default-endpoints-multiple.docs.js';

export const netgroupDefaultEndpointsMultiple = defineRule({
  id: 'input-model/netgroup-default-endpoints-multiple',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const defaults = [...endpointsOf(frame)].filter(({ value }) => value === DEFAULT);
    const [first, ...others] = defaults;
    for (const other of first ? others : []) {
      yield finding(
        other.at,
        `The network group '${first?.group.name ?? ''}' has the endpoints of all other components already.`,
        {
          ...(first && { related: [{ at: first.at, message: 'It says so here.' }] }),
          fixes: () => removal(other),
        },
      );
    }
  },
});
