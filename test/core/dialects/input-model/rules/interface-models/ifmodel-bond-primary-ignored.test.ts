import { describe, test } from 'vitest';

import { ifmodelBondPrimaryIgnored } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-bond-primary-ignored.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-bond-primary-ignored', () => {
  test('the key goes', () => {
    checkModel(ifmodelBondPrimaryIgnored, {
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
                  primary: hed1
                # ^^^^^^^ warning: 'primary' is ignored: 'openvswitch' bonds have no primary port.
                # | fix: Remove 'primary'
                # | -             primary: hed1
                devices:
                  - name: hed1
                  - name: hed2
    `,
    });
  });

  test('other providers know it', () => {
    checkModel(ifmodelBondPrimaryIgnored, {
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
                  primary: hed1
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH1
              device:
                name: bond0
              bond-data:
                options:
                  primary: hed1
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH2
              device:
                name: bond0
              bond-data:
                provider: windows
                options:
                  primary: hed1
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH3
              device:
                name: bond0
              bond-data:
                provider: nobody
                options:
                  primary: hed1
                devices:
                  - name: hed1
                  - name: hed2
            - name: ETH4
              device:
                name: bond0
              bond-data:
                provider: openvswitch
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

  test('what an alias leads to does not lose it', () => {
    checkModel(ifmodelBondPrimaryIgnored, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              bond-data:
                provider: linux
                options: &options
                  primary: hed1
                # ^^^^^^^ warning: 'primary' is ignored: 'openvswitch' bonds have no primary port.
                # | no fix
            - name: ETH1
              bond-data:
                provider: openvswitch
                options: *options
    `,
    });
  });
});
