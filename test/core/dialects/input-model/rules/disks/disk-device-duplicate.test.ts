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
                # ^^^^^^^^ error: Duplicate disk '/dev/sdb' in 'MORE-DISKS'; its users would overwrite each other's data.
                # | related 6: First used here.
                # | fix: Remove this '/dev/sdb'
                # | -           - /dev/sdb
          device-groups:
            - name: objects
              devices:
                - name: /dev/sdc
                #       ^^^^^^^^ error: Duplicate disk '/dev/sdc' in 'MORE-DISKS'; its users would overwrite each other's data.
                #       | related 7: First used here.
                #       | fix: Remove this '/dev/sdc'
                #       | -           - name: /dev/sdc
                - name: /dev/sdd
            - name: more
              devices:
                - name: /dev/sdd
                #       ^^^^^^^^ error: Duplicate disk '/dev/sdd' in 'MORE-DISKS'; its users would overwrite each other's data.
                #       | related 13: First used here.
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
                #       ^^^^^^^^ error: Duplicate disk '/dev/sdb' in 'ONE'; its users would overwrite each other's data.
                #       | related 6: First used here.
                #       | no fix
            - name: more
              devices: *all
    `,
    });
  });
});
