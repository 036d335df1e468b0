/** The subnet of a provider network or the destination of its routes is none. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { badCidr } from './provider-addresses.js';
import { docs } from './provider-net-cidr-invalid.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetCidrInvalid = defineRule({
  id: 'input-model/provider-net-cidr-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame)) {
      yield* badCidr(item.text('cidr'));
      for (const route of item.items('host_routes').items) yield* badCidr(route.text('destination'));
    }
  },
});
