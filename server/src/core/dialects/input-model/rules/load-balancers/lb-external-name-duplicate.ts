/** Two load balancers have the same external name. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { shared } from './about-repeats.js';
import { docs } from './lb-external-name-duplicate.docs.js';

export const lbExternalNameDuplicate = defineRule({
  id: 'input-model/lb-external-name-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = balancersOf(frame).all.flatMap((balancer) => {
      const value = balancer.item.text('external-name');
      return value && value.value !== '' ? [{ balancer, value }] : [];
    });
    for (const { key, first, again } of shared(names))
      yield finding(
        again.value.at,
        `Duplicate external name '${key}', also used by ${titleOf(first.balancer)}.`,
        {
          related: [related(first.value.at, 'First used here.')],
          fixes: () =>
            removeKey(again.balancer.item, 'external-name', { title: "Remove this 'external-name'" }),
        },
      );
  },
});
