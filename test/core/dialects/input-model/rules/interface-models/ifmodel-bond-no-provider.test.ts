import { describe, test } from 'vitest';

import { ifmodelBondNoProvider } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-no-provider.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-no-provider', () => {
  test('the usual one is written down', () => {
    checkModel(ifmodelBondNoProvider, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: bond0
              bond-data:
            # ^^^^^^^^^ warning: The bond of 'ETH0' has no 'provider'; 'linux' is assumed.
            # | preferred fix: Add 'provider: linux'
            # |               mode: 0
            # |             devices:
            # |               - name: hed1
            # |               - name: hed2
            # | +           provider: linux
                options:
                  mode: 0
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: openvswitch
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH2
              device:
                name: bond0
              bond-data:
                provider: "{{ provider }}"
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH3
              device:
                name: hed9
    `,
    });
  });

  test('what an alias leads to gets nothing', () => {
    checkModel(ifmodelBondNoProvider, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              bond-data: &bond
            # ^^^^^^^^^ warning: The bond of 'ETH0' has no 'provider'; 'linux' is assumed.
            # | preferred fix: Add 'provider: linux'
            # |             devices: []
            # | +           provider: linux
                devices: []
            - name: ETH1
              bond-data: *bond
            # ^^^^^^^^^ warning: The bond of 'ETH1' has no 'provider'; 'linux' is assumed.
            # | no fix
    `,
    });
  });
});
