import { describe, test } from 'vitest';

import { diskVmDeviceNoSize } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-vm-device-no-size.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/disk-vm-device-no-size', () => {
  test('each disk that virtual servers would need', () => {
    checkModel(diskVmDeviceNoSize, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
                - /dev/sdb
                # ^^^^^^^^ error: Disk '/dev/sdb' has no size in 'vm-size'.
                # | fix: Add '/dev/sdb' with 100G to 'vm-size'
                # |             size: 100G
                # | +         - name: /dev/sdb
                # | +           size: 100G
          device-groups:
            - name: objects
              devices:
                - name: /dev/sdc
                #       ^^^^^^^^ error: Disk '/dev/sdc' has no size in 'vm-size'.
                #       | fix: Add '/dev/sdc' with 100G to 'vm-size'
                #       |             size: 100G
                #       | +         - name: /dev/sdc
                #       | +           size: 100G
          vm-size:
            disks:
              - name: /dev/sda_root
                size: 100G
    `,
    });
  });

  test('without sizes the model is for physical servers, and what cannot be read may be any disk', () => {
    checkModel(diskVmDeviceNoSize, {
      'data/more.yml': `
      disk-models:
        - name: PHYSICAL
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sdb
        - name: UNREAD
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sdb
          vm-size:
            disks:
              - name: "{{ disk }}"
        - name: HALF
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sdb
          vm-size:
            disks:
              - !any disk
        - name: NONE
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sdb
          vm-size:
            ram: 4G
    `,
    });
  });
});
