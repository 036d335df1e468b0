/** Two load balancers of a control plane have the same name. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachPlane } from './about-balancers.js';
import { docs } from './lb-duplicate.docs.js';

export const lbDuplicate = defineRule({
  id: 'input-model/lb-duplicate',
  severity: 'error',
  docs,
  over: eachPlane,
  *check([, balancers]) {
    const names = balancers.flatMap(({ isInline, name }) => (isInline || !name ? [] : [name]));
    const taken = new Set(names.map(({ value }) => value));
    for (const { key, first, again } of repeated(names, ({ value }) => value))
      yield finding(again.at, `Duplicate load balancer '${key}' in this control plane.`, {
        related: [related(first.at, 'First defined here.')],
        fixes: () => renumber(again, taken),
      });
  },
});
