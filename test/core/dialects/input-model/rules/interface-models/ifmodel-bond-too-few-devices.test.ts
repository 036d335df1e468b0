import { describe, test } from 'vitest';

import { ifmodelBondTooFewDevices } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-too-few-devices.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-too-few-devices', () => {
  test('two, or at least one', () => {
    checkModel(ifmodelBondTooFewDevices, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: bond0
              bond-data:
                provider: openvswitch
                options:
                  mode: active-backup
                devices:
              # ^^^^^^^ error: The bond of 'ETH0' has 1 port; 'openvswitch' needs at least 2.
              # | fix: Add port 'hed2'
              # |               - name: hed1
              # | +             - name: hed2
                  - name: hed1
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: windows
              # ^^^^^^^^ error: The bond of 'ETH1' has 0 ports; 'windows' needs at least 2.
              # | no fix
                options:
                  mode: Static
            - name: ETH2
              bond-data:
                options: {}
                devices: []
              # ^^^^^^^ error: The bond of 'ETH2' has 0 ports; 'linux' needs at least 1.
              # | fix: Add port 'hed2'
              # | -           devices: []
              # | +           devices:
              # | +             - name: hed2
    `,
    });
  });

  test('as many as the provider needs', () => {
    checkModel(ifmodelBondTooFewDevices, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: bond0
              bond-data:
                provider: openvswitch
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                options:
                  mode: active-backup
                devices:
                  - name: hed1
            - name: ETH2
              device:
                name: bond0
              bond-data:
                provider: nobody
                options:
                  mode: x
                devices:
              
            - name: ETH3
              bond-data:
                provider: windows
                devices:
                  - !any port
            - name: ETH4
              device:
                name: hed9
    `,
    });
  });
});
