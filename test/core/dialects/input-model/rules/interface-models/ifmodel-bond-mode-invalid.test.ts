import { describe, test } from 'vitest';

import { ifmodelBondModeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-mode-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-mode-invalid', () => {
  test('each provider has its own modes', () => {
    checkModel(ifmodelBondModeInvalid, {
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
                  mode: 802.3ad
                  #     ^^^^^^^ error: '802.3ad' is not a valid mode of 'openvswitch' bonds. Expected 'active-backup', 'balance-tcp' or 'balance-slb'.
                  #     | fix: Change to 'active-backup'
                  #     | -             mode: 802.3ad
                  #     | +             mode: active-backup
                  #     | fix: Change to 'balance-tcp'
                  #     | fix: Change to 'balance-slb'
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: balance-tcp
                  #     ^^^^^^^^^^^ error: 'balance-tcp' is not a valid mode of 'linux' bonds. Expected 'balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb' or 'balance-alb'.
                  #     | fix: Change to 'balance-tlb'
                  #     | -             mode: balance-tcp
                  #     | +             mode: balance-tlb
                  #     | fix: Change to 'active-backup'
                  #     | -             mode: balance-tcp
                  #     | +             mode: active-backup
                  #     | fix: Change to '802.3ad'
                  #     | -             mode: balance-tcp
                  #     | +             mode: 802.3ad
                  #     | fix: Change to 'balance-rr'
                  #     | -             mode: balance-tcp
                  #     | +             mode: balance-rr
                  #     | fix: Change to 'balance-xor'
                  #     | -             mode: balance-tcp
                  #     | +             mode: balance-xor
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH2
              device:
                name: bond0
              bond-data:
                options:
                  bond_mode: nothing
                  #          ^^^^^^^ error: 'nothing' is not a valid mode of 'linux' bonds. Expected 'balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb' or 'balance-alb'.
                  #          | fix: Change to 'active-backup'
                  #          | -             bond_mode: nothing
                  #          | +             bond_mode: active-backup
                  #          | fix: Change to '802.3ad'
                  #          | -             bond_mode: nothing
                  #          | +             bond_mode: 802.3ad
                  #          | fix: Change to 'balance-rr'
                  #          | -             bond_mode: nothing
                  #          | +             bond_mode: balance-rr
                  #          | fix: Change to 'balance-xor'
                  #          | -             bond_mode: nothing
                  #          | +             bond_mode: balance-xor
                  #          | fix: Change to 'broadcast'
                  #          | -             bond_mode: nothing
                  #          | +             bond_mode: broadcast
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH3
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: 7
                  #     ^ error: '7' is not a valid mode of 'linux' bonds. Expected 'balance-rr', 'active-backup', 'balance-xor', 'broadcast', '802.3ad', 'balance-tlb' or 'balance-alb'.
                  #     | fix: Change to 'active-backup'
                  #     | -             mode: 7
                  #     | +             mode: active-backup
                  #     | fix: Change to '802.3ad'
                  #     | -             mode: 7
                  #     | +             mode: 802.3ad
                  #     | fix: Change to 'balance-rr'
                  #     | -             mode: 7
                  #     | +             mode: balance-rr
                  #     | fix: Change to 'balance-xor'
                  #     | -             mode: 7
                  #     | +             mode: balance-xor
                  #     | fix: Change to 'broadcast'
                  #     | -             mode: 7
                  #     | +             mode: broadcast
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH4
              device:
                name: bond0
              bond-data:
                provider: openvswitch
                options:
                  mode: 1
                  #     ^ error: '1' is not a valid mode of 'openvswitch' bonds. Expected 'active-backup', 'balance-tcp' or 'balance-slb'.
                  #     | fix: Change to 'active-backup'
                  #     | -             mode: 1
                  #     | +             mode: active-backup
                  #     | fix: Change to 'balance-tcp'
                  #     | fix: Change to 'balance-slb'
                devices:
                  - name: hed1
                  - name: hed2
    `,
    });
  });

  test('by name and by number, and where the provider is unknown', () => {
    checkModel(ifmodelBondModeInvalid, {
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
                  mode: 802.3ad
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                options:
                  mode: 6
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH2
              device:
                name: bond0
              bond-data:
                provider: openvswitch
                options:
                  mode: balance-slb
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH3
              device:
                name: bond0
              bond-data:
                provider: windows
                options:
                  bond_mode: LACP
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH4
              device:
                name: bond0
              bond-data:
                provider: nobody
                options:
                  mode: nothing
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH5
              device:
                name: bond0
              bond-data:
                provider: "{{ x }}"
                options:
                  mode: nothing
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH6
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: "{{ mode }}"
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH7
              device:
                name: hed9
    `,
    });
  });
});
