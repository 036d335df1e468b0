/** A pool of a provider network is outside its subnet. */
import { defineRule } from '../../../../rules/rule.js';
import { isCidrOdd, poolsOutside, withoutAll } from './about-provider-addresses.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './provider-net-pool-outside.docs.js';

export const providerNetPoolOutside = defineRule({
  id: 'input-model/provider-net-pool-outside',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  check: ({ item }) => (isCidrOdd(item) ? withoutAll(item) : poolsOutside(item)),
});
