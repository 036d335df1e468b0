/** The management subnet has fewer addresses than there are servers, with the seed VM, the virtual IP and the gateway. */

import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { isManagement, tooSmallSubnet } from './about-address-needs.js';
import { docs } from './management-too-small.docs.js';

export const managementTooSmall = defineRule({
  id: 'plan/management-too-small',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    if (isManagement(network)) yield* tooSmallSubnet(network, model);
  },
});
