/** A pool of a provider network begins behind its end. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { reversed } from './provider-addresses.js';
import { docs } from './provider-net-pool-reversed.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetPoolReversed = defineRule({
  id: 'input-model/provider-net-pool-reversed',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame)) yield* reversed(item);
  },
});
