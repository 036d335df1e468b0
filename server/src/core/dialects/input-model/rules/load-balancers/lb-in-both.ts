/** A network group defines a load balancer although control planes have their own. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { moveToPlane } from './about-new-balancers.js';
import { docs } from './lb-in-both.docs.js';

export const lbInBoth = defineRule({
  id: 'input-model/lb-in-both',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const { all } = balancersOf(frame);
    const other = all.find(({ isInline }) => !isInline);
    if (!other) return;
    for (const balancer of all) {
      const { isInline, item } = balancer;
      if (!isInline) continue;
      yield finding(
        item.nameAt,
        'This load balancer is in a network group, but others are in a control plane. Move it there.',
        {
          related: [related(other.item.nameAt, 'This load balancer is defined in a control plane.')],
          fixes: () => (other.plane ? moveToPlane(other.plane, balancer) : []),
        },
      );
    }
  },
});
