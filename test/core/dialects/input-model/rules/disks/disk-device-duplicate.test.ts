import { describe, test } from 'vitest';

import { diskDeviceDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-device-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/disk-device-duplicate', () => {
  test('a disk is used by volume groups and device groups together', () => {
    checkModel(diskDeviceDuplicate, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sdb
                - /dev/sdc
                - /dev/sdb
                # ^^^^^^^^ error: The disk '/dev/sdb' is used twice in 'MORE-DISKS'; its users would write over each other.
                # | related 6: '/dev/sdb' is used here first.
                # | fix: Remove this '/dev/sdb'
                # | -           - /dev/sdb
          device-groups:
            - name: objects
              devices:
                - name: /dev/sdc
                #       ^^^^^^^^ error: The disk '/dev/sdc' is used twice in 'MORE-DISKS'; its users would write over each other.
                #       | related 7: '/dev/sdc' is used here first.
                #       | fix: Remove this '/dev/sdc'
                #       | -           - name: /dev/sdc
                - name: /dev/sdd
            - name: more
              devices:
                - name: /dev/sdd
                #       ^^^^^^^^ error: The disk '/dev/sdd' is used twice in 'MORE-DISKS'; its users would write over each other.
                #       | related 13: '/dev/sdd' is used here first.
                #       | fix: Remove this '/dev/sdd'
                #       | -         devices:
                #       | -           - name: /dev/sdd
                #       | +         devices: []
    `,
    });
  });

  test('other models may have the same disks, and what is unknown may be any', () => {
    checkModel(diskDeviceDuplicate, {
      'data/more.yml': `
      disk-models:
        - name: ONE
          device-groups:
            - name: objects
              devices:
                - name: /dev/sdb
                - name: "{{ disk }}"
                - name: "{{ disk }}"
        - name: TWO
          device-groups:
            - name: objects
              devices:
                - name: /dev/sdb
    `,
    });
  });

  test('what an alias leads to is not removed', () => {
    checkModel(diskDeviceDuplicate, {
      'data/more.yml': `
      disk-models:
        - name: ONE
          device-groups:
            - name: objects
              devices: &all
                - name: /dev/sdb
                #       ^^^^^^^^ error: The disk '/dev/sdb' is used twice in 'ONE'; its users would write over each other.
                #       | related 6: '/dev/sdb' is used here first.
                #       | no fix
            - name: more
              devices: *all
    `,
    });
  });
});
