/** The maximum number of servers of a cluster or resource group is below its minimum. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachGroup } from './about-planes.js';
import { docs } from './cp-max-below-min.docs.js';

export const cpMaxBelowMin = defineRule({
  id: 'input-model/cp-max-below-min',
  severity: 'error',
  docs,
  over: eachGroup,
  *check({ item }) {
    const [min, max] = [item.integer('min-count'), item.integer('max-count')];
    if (!min || !max || max.value >= min.value) return;
    yield finding(max.at, `'max-count' must be at least ${min.value} ('min-count'), not ${max.value}.`, {
      related: [{ at: min.at, message: `'min-count' is ${min.value}.` }],
      fixes: () => [
        ...changeTo(max, min.value, { title: `Change 'max-count' to ${min.value}` }),
        ...changeTo(min, max.value, { title: `Change 'min-count' to ${max.value}` }),
      ],
    });
  },
});
