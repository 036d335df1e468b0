/** More than one network group has the `default` endpoints. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { endpointsOf, removal } from './about-endpoints.js';
import { docs } from './netgroup-default-endpoints-multiple.docs.js';

export const netgroupDefaultEndpointsMultiple = defineRule({
  id: 'input-model/netgroup-default-endpoints-multiple',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const defaults = [...endpointsOf(frame)].filter(({ value }) => value === DEFAULT);
    for (const { first, again } of repeated(defaults, ({ value }) => value))
      yield finding(
        again.at,
        `Duplicate 'default': network group '${first.group.label}' already has the default endpoints.`,
        { related: [related(first.at, 'First listed here.')], fixes: () => removal(again) },
      );
  },
});
