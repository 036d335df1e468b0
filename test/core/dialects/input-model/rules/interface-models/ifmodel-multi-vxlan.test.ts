import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { ifmodelMultiVxlan } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-multi-vxlan.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-multi-vxlan', () => {
  test('on two interfaces of a model', () => {
    checkModel(
      ifmodelMultiVxlan,
      {
        'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              network-groups:
                - MANAGEMENT
                - EXTERNAL-API
            - name: ETH1
              network-groups:
                - GUEST
                - NOTHING
                - GUEST
                # ^^^^^ error: 'GUEST' and 'MANAGEMENT' are both for tunnels; 'MORE-INTERFACES' can carry only one of them.
                # | related 6: 'MANAGEMENT' is listed here.
                # | fix: Remove 'GUEST'
                # | -           - GUEST
    `,
      },
      {
        files: {
          'data/guest.yml':
            'product:\n  version: 2\nnetwork-groups:\n  - name: GUEST\n    tags:\n      - neutron.networks.vxlan: {}\n',
          'data/network_groups.yml': exampleFile('data/network_groups.yml')
            .replace('hostname-suffix: mgmt', 'tags: [neutron.networks.vxlan]')
            .replace('hostname-suffix: extapi', 'tags: [neutron.networks.flat]'),
        },
      },
    );
  });

  test('in two models', () => {
    checkModel(
      ifmodelMultiVxlan,
      {
        'data/more.yml': `
      interface-models:
        - name: ONE
          network-interfaces:
            - network-groups: [MANAGEMENT]
        - name: TWO
          network-interfaces:
            - network-groups: [EXTERNAL-API]
    `,
      },
      {
        files: {
          'data/net_interfaces.yml': 'interface-models: []',
          'data/network_groups.yml': exampleFile('data/network_groups.yml')
            .replace('hostname-suffix: mgmt', 'tags: [neutron.networks.vxlan]')
            .replace('hostname-suffix: extapi', 'tags: [neutron.networks.vxlan]'),
        },
      },
    );
  });
});
