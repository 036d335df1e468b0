/** A provider network has an unknown key. */
import { defineRule } from '../../../../rules/rule.js';
import { PARTS, REQUIRED, unknownKeys } from './about-provider-keys.js';
import { eachProviderNetwork } from './about-provider-networks.js';
import { docs } from './neutron-net-unknown-key.docs.js';

const KEYS = [
  'name',
  ...REQUIRED,
  'shared',
  'gateway_ip',
  'no_gateway',
  'enable_dhcp',
  'allocation_pools',
  'host_routes',
];

export const neutronNetUnknownKey = defineRule({
  id: 'input-model/neutron-net-unknown-key',
  severity: 'warning',
  docs,
  over: eachProviderNetwork,
  *check({ item }) {
    yield* unknownKeys(item, KEYS, 'a provider network');
    for (const { key, title, required, optional } of PARTS)
      for (const part of item.items(key).items)
        yield* unknownKeys(part, [...required, ...optional], title.replace(/^A/, 'a'));
  },
});
