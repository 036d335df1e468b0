/** Two network groups list the same load balancer. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { removal } from './about-balancers.js';
import { docs } from './lb-multiple-netgroups.docs.js';

export const lbMultipleNetgroups = defineRule({
  id: 'input-model/lb-multiple-netgroups',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { key, first, again } of repeated(balancersOf(frame).attachments, ({ value }) => value)) {
      if (again.networkGroup.node === first.networkGroup.node) continue;
      yield finding(
        again.at,
        `Load balancer '${key}' is already in network group '${first.networkGroup.label}'.`,
        {
          related: [related(first.at, 'First listed here.')],
          fixes: () => removal(again),
        },
      );
    }
  },
});
