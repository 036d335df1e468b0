/** A pool of a provider network is reversed. */
import { defineRule } from '../../../../rules/rule.js';
import { reversed } from './about-provider-addresses.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './provider-net-pool-reversed.docs.js';

export const providerNetPoolReversed = defineRule({
  id: 'input-model/provider-net-pool-reversed',
  severity: 'warning',
  docs,
  over: eachProviderNetwork,
  check: ({ item }) => reversed(item),
});
