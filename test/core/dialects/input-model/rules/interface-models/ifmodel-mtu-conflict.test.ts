import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { ifmodelMtuConflict } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-mtu-conflict.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-mtu-conflict', () => {
  test('the untagged group gets the size of the largest', () => {
    checkModel(
      ifmodelMtuConflict,
      {
        'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
          network-interfaces:
            - name: ETH1
              device:
                name: hed1
              network-groups:
                - MANAGEMENT
                # ^^^^^^^^^^ error: The MTU of untagged 'MANAGEMENT' (1500) is smaller than that of 'EXTERNAL-API' (1501).
                # | related network_groups.yml:15: The MTU of 'EXTERNAL-API' is 1501.
                # | fix: Set 'mtu' of 'MANAGEMENT' to 1501
                # | in data/network_groups.yml
                # |         - default
                # |       load-balancers:
                # |         - internal-lb
                # | +     mtu: 1501
      ...
    `,
      },
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            'hostname-suffix: extapi',
            'mtu: 1501',
          ),
        },
      },
    );
  });

  test('what it has already is changed', () => {
    checkModel(
      ifmodelMtuConflict,
      {
        'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
          network-interfaces:
            - name: ETH1
              device:
                name: hed1
              network-groups:
                - MANAGEMENT
                # ^^^^^^^^^^ error: The MTU of untagged 'MANAGEMENT' (8999) is smaller than that of 'EXTERNAL-API' (9000).
                # | related network_groups.yml:15: The MTU of 'EXTERNAL-API' is 9000.
                # | fix: Set 'mtu' of 'MANAGEMENT' to 9000
                # | in data/network_groups.yml
                # |   network-groups:
                # |     - name: MANAGEMENT
                # |       hostname: true
                # | -     mtu: 8999
                # | +     mtu: 9000
      ...
    `,
      },
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml')
            .replace('hostname-suffix: extapi', 'mtu: 9000')
            .replace('hostname-suffix: mgmt', 'mtu: 8999'),
        },
      },
    );
  });

  test('a group that says nothing has packets of the usual size', () => {
    checkModel(
      ifmodelMtuConflict,
      {
        'data/net_interfaces.yml': `
      ...
        - name: CONTROLLER-INTERFACES
          network-interfaces:
            - name: ETH1
              device:
                name: hed1
              network-groups:
                - MANAGEMENT
                # ^^^^^^^^^^ error: The MTU of untagged 'MANAGEMENT' (1499) is smaller than that of 'EXTERNAL-API' (1500).
                # | related network_groups.yml:14: The MTU of 'EXTERNAL-API' is 1500.
                # | fix: Set 'mtu' of 'MANAGEMENT' to 1500
                # | in data/network_groups.yml
                # |   network-groups:
                # |     - name: MANAGEMENT
                # |       hostname: true
                # | -     mtu: 1499
                # | +     mtu: 1500
      ...
    `,
      },
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            'hostname-suffix: mgmt',
            'mtu: 1499',
          ),
        },
      },
    );
  });

  test('packets of the same size', () => {
    checkModel(
      ifmodelMtuConflict,
      {},
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            'hostname-suffix: extapi',
            'mtu: 1500',
          ),
        },
      },
    );
  });

  test('what cannot be read may be large enough', () => {
    checkModel(
      ifmodelMtuConflict,
      {},
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml')
            .replace('hostname-suffix: extapi', 'mtu: 9000')
            .replace('hostname-suffix: mgmt', 'mtu: "{{ mtu }}"'),
        },
      },
    );
  });

  test('what cannot be read may be small enough', () => {
    checkModel(
      ifmodelMtuConflict,
      {},
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            'hostname-suffix: extapi',
            'mtu: "{{ mtu }}"',
          ),
        },
      },
    );
  });

  test('without an untagged group', () => {
    checkModel(
      ifmodelMtuConflict,
      {},
      {
        files: {
          'data/networks.yml': exampleFile('data/networks.yml').replace('tagged-vlan: false', 'vlanid: 100'),
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            'hostname-suffix: extapi',
            'mtu: 9000',
          ),
        },
      },
    );
  });
});
