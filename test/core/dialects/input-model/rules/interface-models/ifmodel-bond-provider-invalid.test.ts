import { describe, test } from 'vitest';

import { ifmodelBondProviderInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-provider-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-provider-invalid', () => {
  test('the nearest one is meant, or any', () => {
    checkModel(ifmodelBondProviderInvalid, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: bond0
              bond-data:
                provider: openvswich
                #         ^^^^^^^^^^ error: 'openvswich' is not a valid bond provider. Expected 'linux', 'openvswitch' or 'windows'.
                #         | preferred fix: Change to 'openvswitch'
                #         | -           provider: openvswich
                #         | +           provider: openvswitch
                #         | fix: Change to 'linux'
                #         | fix: Change to 'windows'
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: nobody
                #         ^^^^^^ error: 'nobody' is not a valid bond provider. Expected 'linux', 'openvswitch' or 'windows'.
                #         | fix: Change to 'linux'
                #         | -           provider: nobody
                #         | +           provider: linux
                #         | fix: Change to 'openvswitch'
                #         | fix: Change to 'windows'
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
    `,
    });
  });

  test('each of them, none, and what cannot be read', () => {
    checkModel(ifmodelBondProviderInvalid, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: active-backup
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
                provider: windows
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH3
              device:
                name: bond0
              bond-data:
                provider: "{{ provider }}"
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH4
              device:
                name: bond0
              bond-data:
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH5
              device:
                name: hed9
    `,
    });
  });
});
