/** The management subnet has fewer addresses than there are servers, with the seed VM, the virtual IP and the gateway. */

import { defineRule, legacy } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './management-too-small.docs.js';
import { checkSubnets, isManagement } from './too-few-addresses.js';

export const managementTooSmall = defineRule({
  id: 'plan/management-too-small',
  severity: 'error',
  docs,
  over: thePlan,
  check: (plan) =>
    legacy(plan, (context) => {
      checkSubnets(context, isManagement);
    }), // TODO yield
});
