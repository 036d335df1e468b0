/** The gateway of a provider network is outside the hosts of its subnet. */
import { defineRule } from '../../../../rules/rule.js';
import { isCidrOdd, outside } from './about-provider-addresses.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './provider-net-gateway-outside.docs.js';

export const providerNetGatewayOutside = defineRule({
  id: 'input-model/provider-net-gateway-outside',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  check: ({ item }) => (isCidrOdd(item) ? [] : outside(item, item.text('gateway_ip'), 'gateway')),
});
