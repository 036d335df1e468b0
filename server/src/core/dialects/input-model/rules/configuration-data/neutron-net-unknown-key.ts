/** A provider network has a key that is none of its own. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './neutron-net-unknown-key.docs.js';
import { PARTS, REQUIRED, unknownKeys } from './provider-contents.js';
import { providerNetworks } from './provider-networks.js';

export const neutronNetUnknownKey = defineRule({
  id: 'input-model/neutron-net-unknown-key',
  severity: 'warning',
  docs,
  over: theFrame,
  *check(frame) {
    for (const { item } of providerNetworks(frame)) {
      yield* unknownKeys(item, KEYS, 'a provider network');
      for (const { key, title, required, optional } of PARTS)
        for (const part of item.items(key).items)
          yield* unknownKeys(part, [...required, ...optional], title.replace(/^A/, 'a'));
    }
  },
});

const KEYS = [
  'name',
  ...REQUIRED,
  'shared',
  'gateway_ip',
  'no_gateway',
  'enable_dhcp',
  ...['allocation_pools', 'host_routes'],
] as const;
