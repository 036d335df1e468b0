import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { ifmodelMtuMixed } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-mtu-mixed.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-mtu-mixed', () => {
  test('those without one get the usual one', () => {
    checkModel(
      ifmodelMtuMixed,
      {
        'data/net_interfaces.yml': `
      ...
      interface-models:
        - name: CONTROLLER-INTERFACES
          network-interfaces:
            - name: ETH1
              device:
                name: hed1
              network-groups:
            # ^^^^^^^^^^^^^^ warning: 'mtu' is set for some groups on 'ETH1', but not for 'MANAGEMENT'.
            # | fix: Set 'mtu' of 'MANAGEMENT' to 1500
            # | in data/network_groups.yml
            # |         - default
            # |       load-balancers:
            # |         - internal-lb
            # | +     mtu: 1500
      ...
    `,
      },
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml').replace(
            'hostname-suffix: extapi',
            'mtu: 9000',
          ),
        },
      },
    );
  });

  test('all have one, or none', () => {
    checkModel(
      ifmodelMtuMixed,
      {},
      {
        files: {
          'data/network_groups.yml': exampleFile('data/network_groups.yml')
            .replace('hostname-suffix: extapi', 'mtu: 9000')
            .replace('hostname-suffix: mgmt', 'mtu:'),
        },
      },
    );
  });
});
