/** A pool of a provider network is not within its subnet. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { outside, poolsOf } from './provider-addresses.js';
import { docs } from './provider-net-pool-outside.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetPoolOutside = defineRule({
  id: 'input-model/provider-net-pool-outside',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame))
      for (const { start, end } of poolsOf(item))
        for (const value of [start, end]) yield* outside(item, value, 'address');
  },
});
