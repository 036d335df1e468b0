import { describe, test } from 'vitest';

import { diskVmSizeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-vm-size-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/disk-vm-size-invalid', () => {
  test('a size whose writing is off', () => {
    checkModel(diskVmSizeInvalid, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          vm-size:
            disks:
              - name: /dev/sda
                size: 100g
                #     ^^^^ error: '100g' is no size; write a number with one of the units 'K', 'M', 'G', 'T'.
                #     | preferred fix: Change to '100G'
                #     | -           size: 100g
                #     | +           size: 100G
              - name: /dev/sdb
                size: 2 TiB
                #     ^^^^^ error: '2 TiB' is no size; write a number with one of the units 'K', 'M', 'G', 'T'.
                #     | preferred fix: Change to '2T'
                #     | -           size: 2 TiB
                #     | +           size: 2T
              - name: /dev/sdc
                size: 100
              - name: /dev/sdc
                size: '100'
                #     ^^^^^ error: '100' is no size; write a number with one of the units 'K', 'M', 'G', 'T'.
                #     | fix: Change to '100G'
                #     | -           size: '100'
                #     | +           size: '100G'
              - name: /dev/sdd
                size: much
                #     ^^^^ error: 'much' is no size; write a number with one of the units 'K', 'M', 'G', 'T'.
                #     | no fix
    `,
    });
  });

  test('each unit, and no number', () => {
    checkModel(diskVmSizeInvalid, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          vm-size:
            disks:
              - name: /dev/sda
                size: 1K
              - name: /dev/sdb
                size: 1M
              - name: /dev/sdc
                size: 10G
              - name: /dev/sdd
                size: 10T
              - name: /dev/sde
                size: G
              - name: /dev/sdf
                size: "{{ size }}"
    `,
    });
  });
});
