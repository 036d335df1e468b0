/** The subnets of two networks overlap. */

import { defineRule, legacy } from '../../../../rules/rule.js';
import { isIpmi } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { belongsToManagement, checkPairs } from './about-subnet-overlap.js';
import { docs } from './subnet-overlap.docs.js';

export const subnetOverlap = defineRule({
  id: 'plan/subnet-overlap',
  severity: 'error',
  docs,
  over: thePlan,
  check: (plan) =>
    legacy(plan, (context) => {
      checkPairs(
        context,
        (pair) => !pair.some(isIpmi) || !pair.some(belongsToManagement),
        'each network has a subnet of its own',
      );
    }), // TODO yield
});
