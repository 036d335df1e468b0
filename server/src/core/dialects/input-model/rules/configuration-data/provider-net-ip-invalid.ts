/** A gateway or an end of a pool of a provider network is no IP address. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { badAddresses } from './provider-addresses.js';
import { docs } from './provider-net-ip-invalid.docs.js';
import { providerNetworks } from './provider-networks.js';

export const providerNetIpInvalid = defineRule({
  id: 'input-model/provider-net-ip-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame)) yield* badAddresses(item, 'gateway_ip');
  },
});
