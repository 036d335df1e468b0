/** Two load balancers with a common role list the same component. */
import { DEFAULT } from '../../../../architecture/clm-load-balancers.js';
import { defineRule } from '../../../../rules/rule.js';
import { titleOf } from '../../simulation/load-balancers.js';
import { eachPlane } from './about-balancers.js';
import { listedTwice } from './about-repeats.js';
import { docs } from './lb-component-duplicate.docs.js';

export const lbComponentDuplicate = defineRule({
  id: 'input-model/lb-component-duplicate',
  severity: 'error',
  docs,
  over: eachPlane,
  *check([, balancers], frame) {
    yield* listedTwice(
      frame,
      balancers,
      (word) => word !== DEFAULT,
      (word, other, role) =>
        `Duplicate component '${word}': ${titleOf(other)} already serves its role '${role}'.`,
    );
  },
});
