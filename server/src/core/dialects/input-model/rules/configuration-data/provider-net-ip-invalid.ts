/** A gateway or an end of a pool of a provider network is not a valid IP address. */
import { defineRule } from '../../../../rules/rule.js';
import { badAddresses, poolEnds } from './about-provider-addresses.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './provider-net-ip-invalid.docs.js';

export const providerNetIpInvalid = defineRule({
  id: 'input-model/provider-net-ip-invalid',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  check: ({ item }) => badAddresses(item, [[item.text('gateway_ip'), 'gateway'], ...poolEnds(item)]),
});
