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
                #     ^^^^ error: '100g' is not a valid size. Write a number and the unit 'K', 'M', 'G' or 'T'.
                #     | preferred fix: Change to '100G'
                #     | -           size: 100g
                #     | +           size: 100G
              - name: /dev/sdb
                size: 2 TiB
                #     ^^^^^ error: '2 TiB' is not a valid size. Write a number and the unit 'K', 'M', 'G' or 'T'.
                #     | preferred fix: Change to '2T'
                #     | -           size: 2 TiB
                #     | +           size: 2T
              - name: /dev/sdc
                size: 100
              - name: /dev/sdc
                size: '100'
                #     ^^^^^ error: '100' is not a valid size. Write a number and the unit 'K', 'M', 'G' or 'T'.
                #     | fix: Change to '100G'
                #     | -           size: '100'
                #     | +           size: '100G'
              - name: /dev/sdd
                size: much
                #     ^^^^ error: 'much' is not a valid size. Write a number and the unit 'K', 'M', 'G' or 'T'.
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
