/** A subnet has fewer addresses than there are nodes on the network. */

import { defineRule, legacy } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './subnet-too-small.docs.js';
import { checkSubnets, isManagement } from './too-few-addresses.js';

export const subnetTooSmall = defineRule({
  id: 'plan/subnet-too-small',
  severity: 'error',
  docs,
  over: thePlan,
  check: (plan) =>
    legacy(plan, (context) => {
      checkSubnets(context, (network) => !isManagement(network));
    }), // TODO yield
});
