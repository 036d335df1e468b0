/** The subnet of IPMI overlaps that of the management network. */

import { defineRule } from '../../../../rules/rule.js';
import { isIpmi } from '../networks/about-networks.js';
import { thePlan } from '../over.js';
import { belongsToManagement, overlappingSubnets } from './about-subnet-overlap.js';
import { docs } from './ipmi-not-separate.docs.js';

export const ipmiNotSeparate = defineRule({
  id: 'plan/ipmi-not-separate',
  severity: 'error',
  docs,
  over: thePlan,
  check: (model) =>
    overlappingSubnets(
      model,
      (pair) => pair.some(isIpmi) && pair.some(belongsToManagement),
      'IPMI is a separate network, routed from the management network',
    ),
});
