/** A subnet has fewer addresses than there are nodes on the network. */

import { defineRule } from '../../../../rules/rule.js';
import { eachNetwork } from '../over.js';
import { isManagement, tooSmallSubnet } from './about-address-needs.js';
import { docs } from './subnet-too-small.docs.js';

export const subnetTooSmall = defineRule({
  id: 'plan/subnet-too-small',
  severity: 'error',
  docs,
  over: eachNetwork,
  *check(network, model) {
    if (!isManagement(network)) yield* tooSmallSubnet(network, model);
  },
});
