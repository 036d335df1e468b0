import { describe, test } from 'vitest';

import { ifmodelDeviceReused } from '../../../../../../server/src/core/dialects/input-model/rules/interface-models/ifmodel-device-reused.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/ifmodel-device-reused', () => {
  test('by interfaces, bonds and Fibre Channel', () => {
    checkModel(ifmodelDeviceReused, {
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
                  mode: "1"
                devices:
                  - name: hed1
                  - name: hed9
                  #       ^^^^ error: Duplicate device 'hed9' in this interface model.
                  #       | related 6: First used here.
                  #       | fix: Change to 'hed2'
                  #       | -             - name: hed9
                  #       | +             - name: hed2
            - name: ETH2
              device:
                name: hed1
                #     ^^^^ error: Duplicate device 'hed1' in this interface model.
                #     | related 15: First used here.
                #     | fix: Change to 'hed2'
                #     | -           name: hed1
                #     | +           name: hed2
          fcoe-interfaces:
            - name: FC
              devices: [eth0, hed1]
              #               ^^^^ error: Duplicate device 'hed1' in this interface model.
              #               | related 15: First used here.
              #               | fix: Change to 'hed2'
              #               | -         devices: [eth0, hed1]
              #               | +         devices: [eth0, hed2]
    `,
    });
  });

  test('each once, and other models have other servers', () => {
    checkModel(ifmodelDeviceReused, {
      'data/more.yml': `
      interface-models:
        - name: ONE
          network-interfaces:
            - device:
                name: hed1
            - device:
                name: bond0
              bond-data:
                devices:
                  - name: hed2
                  - name: "{{ port }}"
                  - name: "{{ port }}"
        - name: TWO
          network-interfaces:
            - device:
                name: hed1
    `,
    });
  });
});
