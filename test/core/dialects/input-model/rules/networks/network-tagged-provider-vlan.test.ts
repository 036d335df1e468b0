/** A network of a group for provider VLANs is tagged. */
import { test } from 'vitest';
import { neutronGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { networkTaggedProviderVlan } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-tagged-provider-vlan.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('a network that says so', () => {
  const files = {
    ...lines('vlanid: 101', 'tagged-vlan: true', 'cidr: 10.0.1.0/24'),
    ...neutronGroup('tags:\n  - neutron.networks.vlan:\n      provider-physical-network: physnet1'),
  };
  checkModel(
    networkTaggedProviderVlan,
    {
      'data/networks.yml': `
      ...
          tagged-vlan: true
        # ^^^^^^^^^^^ error: 'EXTERNAL-API-NET' must be untagged: Neutron manages the VLANs of its group 'EXTERNAL-API'.
        # | related network_groups.yml:19: The tag 'neutron.networks.vlan' is here.
        # | fix: Set 'tagged-vlan' to false
        # | -     tagged-vlan: true
        # | +     tagged-vlan: false
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'an untagged network, or one that cannot be read',
    {
      ...lines('tagged-vlan: !secret x'),
      ...neutronGroup('tags:\n  - neutron.networks.vlan:\n      provider-physical-network: physnet1'),
    },
  ],
  [
    'a group with another tag',
    { ...lines('vlanid: 101'), ...neutronGroup('tags:\n  - neutron.networks.vxlan') },
  ],
])('%s', (_, files) => {
  checkModel(networkTaggedProviderVlan, {}, { files });
});
