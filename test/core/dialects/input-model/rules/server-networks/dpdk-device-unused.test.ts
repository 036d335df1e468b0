/** A DPDK device carries no network on the servers. */
import { test } from 'vitest';
import { dpdkDeviceUnused } from '../../../../../../server/src/core/dialects/input-model/rules/server-networks/dpdk-device-unused.js';
import { checkModel } from '../../../../../support/examples.js';
import { dpdk } from './files.js';

test('a group that no component needs', () => {
  const files = dpdk(
    ['neutron-openvswitch-agent'],
    'hed2',
    ['neutron-openvswitch-agent'],
    [['net_interfaces', /(name: hed2\n +)forced-network-groups/, '$1network-groups']],
  );
  checkModel(
    dpdkDeviceUnused,
    {
      'data/net_interfaces.yml': `
      ...
                - name: hed2
                #       ^^^^ warning: 'hed2' carries no network on servers of resource group 'compute'.
                #       | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
      ...
    `,
    },
    { files },
  );
});

test('a device of a bond', () => {
  const files = dpdk(
    ['openvswitch'],
    'hed2',
    ['openvswitch'],
    [
      [
        'net_interfaces',
        /name: hed2\n +forced-network-groups/,
        'name: bond0\n        bond-data:\n          devices:\n            - name: hed2\n        network-groups',
      ],
    ],
  );
  checkModel(
    dpdkDeviceUnused,
    {
      'data/net_interfaces.yml': `
      ...
                - name: hed2
                #       ^^^^ warning: 'hed2' carries no network on servers of resource group 'compute'.
                #       | related control_plane.yml:48: Servers with the role 'COMPUTE-ROLE' are used here.
      ...
    `,
    },
    { files },
  );
});

test.each([
  ['a group that is forced on the device', dpdk(['neutron-openvswitch-agent'], 'hed2')],
  ['a device of no interface', dpdk(['openvswitch'], 'hed3')],
  [
    'a component that does not run there, of which another rule speaks',
    dpdk(
      ['openvswitch'],
      'hed2',
      [],
      [['net_interfaces', /(name: hed2\n +)forced-network-groups/, '$1network-groups']],
    ),
  ],
  [
    'a network group that cannot be read',
    dpdk(
      ['openvswitch'],
      'hed2',
      ['openvswitch'],
      [
        [
          'net_interfaces',
          /(name: hed2\n +)forced-network-groups:\n +- EXTERNAL-API/,
          '$1network-groups: !secret list',
        ],
      ],
    ),
  ],
])('%s', (_, files) => {
  checkModel(dpdkDeviceUnused, {}, { files });
});
