/** The subnet of a provider network or the destination of one of its routes is not a valid subnet. */
import { defineRule } from '../../../../rules/rule.js';
import { badCidr } from './about-provider-addresses.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './provider-net-cidr-invalid.docs.js';

export const providerNetCidrInvalid = defineRule({
  id: 'input-model/provider-net-cidr-invalid',
  severity: 'error',
  docs,
  over: eachProviderNetwork,
  *check({ item }) {
    yield* badCidr(item.text('cidr'), item);
    for (const route of item.items('host_routes').items) yield* badCidr(route.text('destination'));
  },
});
