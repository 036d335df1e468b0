/** The subnets of two networks overlap. */

import { defineRule } from '../../../../rules/rule.js';
import { isIpmi } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { belongsToManagement, overlappingSubnets } from './about-subnet-overlap.js';
import { docs } from './subnet-overlap.docs.js';

export const subnetOverlap = defineRule({
  id: 'plan/subnet-overlap',
  severity: 'error',
  docs,
  over: thePlan,
  check: (model) =>
    overlappingSubnets(
      model,
      (pair) => !pair.some(isIpmi) || !pair.some(belongsToManagement),
      'Each network needs its own subnet',
    ),
});
