/** Two load balancers with a common role are both the default. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { defineRule } from '../../../../rules/rule.js';
import { titleOf } from '../../simulation/load-balancers.js';
import { eachPlane } from './about-balancers.js';
import { listedTwice } from './about-repeats.js';
import { docs } from './lb-default-duplicate.docs.js';

export const lbDefaultDuplicate = defineRule({
  id: 'input-model/lb-default-duplicate',
  severity: 'error',
  docs,
  over: eachPlane,
  *check([, balancers], frame) {
    yield* listedTwice(
      frame,
      balancers,
      (word) => word === DEFAULT,
      (_, other, role) =>
        `Duplicate default for the role '${role}': ${titleOf(other)} is already its default load balancer.`,
    );
  },
});
