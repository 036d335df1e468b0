import { describe, test } from 'vitest';

import { ifmodelBondModeMissing } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-mode-missing.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-mode-missing', () => {
  test('options without a mode', () => {
    checkModel(ifmodelBondModeMissing, {
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
              # ^^^^^^^ error: Missing required key 'mode' in the bond of 'ETH0'.
              # | fix: Add 'mode: active-backup'
              # |               miimon: 200
              # | +             mode: active-backup
                  miimon: 200
                devices:
                  - name: hed1
                  - name: hed2
    `,
    });
  });

  test('a mode under either key, or no options at all', () => {
    checkModel(ifmodelBondModeMissing, {
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
                  mode: "1"
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  bond_mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH2
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: "{{ mode }}"
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH3
              device:
                name: bond0
              bond-data:
                provider: linux
            - name: ETH4
              device:
                name: hed9
    `,
    });
  });
});
