/** A network of a group for VXLAN has no `cidr`. */
import { test } from 'vitest';
import { neutronGroup } from '../../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import { networkVxlanNoCidr } from '../../../../../../server/src/core/dialects/input-model/rules/networks/network-vxlan-no-cidr.js';
import { checkModel } from '../../../../../support/examples.js';
import { lines } from './files.js';

test('a network with a gateway alone', () => {
  const files = {
    ...lines('vlanid: 101', 'gateway-ip: 10.0.1.1'),
    ...neutronGroup('tags:\n  - neutron.networks.vxlan'),
  };
  checkModel(
    networkVxlanNoCidr,
    {
      'data/networks.yml': `
      ...
        - name: EXTERNAL-API-NET
        #       ^^^^^^^^^^^^^^^^ error: 'EXTERNAL-API-NET' needs a 'cidr' for the tunnels of its group 'EXTERNAL-API'. The group has the tag 'neutron.networks.vxlan'.
        #       | related network_groups.yml:19: The tag is here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  [
    'a subnet that cannot be read',
    { ...lines('vlanid: 101', 'cidr: !secret net'), ...neutronGroup('tags:\n  - neutron.networks.vxlan') },
  ],
  [
    'another tag',
    {
      ...lines('vlanid: 101'),
      ...neutronGroup('tags:\n  - neutron.networks.vlan:\n      provider-physical-network: physnet1'),
    },
  ],
])('%s', (_, files) => {
  checkModel(networkVxlanNoCidr, {}, { files });
});
