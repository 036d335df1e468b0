/** A network group defines a load balancer in a model with several control planes. */

import { finding } from '../../../../rules/kit/finding.js';
import { MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { planesOf } from '../../simulation/component-sets.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { moveToPlane } from './about-new-balancers.js';
import { docs } from './lb-netgroup-multi-cp.docs.js';

export const lbNetgroupMultiCp = defineRule({
  id: 'input-model/lb-netgroup-multi-cp',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const { all } = balancersOf(frame);
    // Where control planes have load balancers, those of network groups are wrong for another reason.
    if (planesOf(frame).length < 2 || all.some(({ isInline }) => !isInline)) return;
    for (const balancer of all) {
      const { item } = balancer;
      yield finding(
        item.nameAt,
        'This load balancer must be in a control plane: the model has several. Move it to the one that it serves.',
        {
          fixes: () =>
            planesOf(frame)
              .slice(0, MOST_CHOICES)
              .flatMap((plane) => moveToPlane(plane, balancer)),
        },
      );
    }
  },
});
