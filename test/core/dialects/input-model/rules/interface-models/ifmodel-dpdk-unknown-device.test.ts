import { describe, test } from 'vitest';

import { ifmodelDpdkUnknownDevice } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-dpdk-unknown-device.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-dpdk-unknown-device', () => {
  test('the nearest port is meant', () => {
    checkModel(ifmodelDpdkUnknownDevice, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - name: ETH0
              device:
                name: hed9
            - name: ETH1
              device:
                name: bond0
              bond-data:
                provider: linux
                options:
                  mode: active-backup
                devices:
                  - name: hed1
                  - name: hed2
          dpdk-devices:
            - devices:
                - name: hed8
                #       ^^^^ error: 'hed8' is not a port of this interface model.
                #       | fix: Change to 'hed9'
                #       | -           - name: hed8
                #       | +           - name: hed9
                - name: nothing
                #       ^^^^^^^ error: 'nothing' is not a port of this interface model.
                #       | no fix
                - name: hed9
            - devices:
                - name: hed2
                - name: bond0
                - name: "{{ port }}"
    `,
    });
  });

  test('interfaces that cannot be read may have any port', () => {
    checkModel(ifmodelDpdkUnknownDevice, {
      'data/more.yml': `
      interface-models:
        - name: MORE-INTERFACES
          network-interfaces:
            - !any interface
          dpdk-devices:
            - devices:
                - name: hed8
    `,
    });
  });
});
