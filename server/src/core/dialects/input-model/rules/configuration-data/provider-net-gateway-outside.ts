/** The gateway of a provider network is not among the hosts of its subnet. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { outside } from './provider-addresses.js';
import { docs } from './provider-net-gateway-outside.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetGatewayOutside = defineRule({
  id: 'input-model/provider-net-gateway-outside',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame)) yield* outside(item, item.text('gateway_ip'), 'gateway');
  },
});
