import { describe, test } from 'vitest';

import { ifmodelBondPrimaryUnknown } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-primary-unknown.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-primary-unknown', () => {
  test('one of the ports is meant', () => {
    checkModel(ifmodelBondPrimaryUnknown, {
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
                  primary: hed7
                  #        ^^^^ error: 'hed7' is not a port of this bond.
                  #        | fix: Change to 'hed1'
                  #        | -             primary: hed7
                  #        | +             primary: hed1
                  #        | fix: Change to 'hed2'
                  #        | -             primary: hed7
                  #        | +             primary: hed2
                devices:
                  - name: hed1
                  - name: hed2
    `,
    });
  });

  test('a port of the bond, one that is ignored, and ports that cannot be read', () => {
    checkModel(ifmodelBondPrimaryUnknown, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: bond0
              bond-data:
                options:
                  primary: hed2
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: openvswitch
                options:
                  primary: hed7
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH2
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  primary: hed7
                devices:
                  - name: hed1
                  - name: "{{ port }}"
            - name: ETH3
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  primary: hed7
            - name: ETH4
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  primary: "{{ port }}"
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH5
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH6
              device:
                name: bond0
              bond-data:
                options:
                  primary: hed7
                devices:
                  - !any port
            - name: ETH7
              device:
                name: hed9
    `,
    });
  });
});
