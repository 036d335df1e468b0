/** Two load balancers have the same external name. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { type Balancer, balancersOf, titleOf } from '../../simulation/load-balancers.js';
import { theFrame } from '../over.js';
import { docs } from './lb-external-name-duplicate.docs.js';
import { shared } from './roles.js';

export const lbExternalNameDuplicate = defineRule({
  id: 'input-model/lb-external-name-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = ({ item }: Balancer) => {
      const name = item.text('external-name');
      return name && name.value !== '' ? [name] : [];
    };
    for (const { again, first } of shared(balancersOf(frame).all, names))
      yield finding(again.at, `${titleOf(first.balancer)} has the external name '${again.value}' already.`, {
        related: [{ at: first.value.at, message: 'It stands here, too.' }],
      });
  },
});
