import { describe, test } from 'vitest';

import { diskVgNoSnapshotSpace } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-vg-no-snapshot-space.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/disk-vg-no-snapshot-space', () => {
  test('the largest volume gives what is needed for snapshots', () => {
    checkModel(diskVgNoSnapshotSpace, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
            #       ^^ warning: Logical volumes use 96% of 'vg'; leave 5% for snapshots.
            #       | fix: Shrink 'root' to 65%
            #       | -             size: 66 %
            #       | +             size: 65%
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  size: 30%
                - name: root
                  size: 66 %
                - name: rest
                  size: 100G
    `,
    });
  });

  test('more than there is', () => {
    checkModel(diskVgNoSnapshotSpace, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
            #       ^^ warning: Logical volumes use 101% of 'vg'.
            #       | fix: Shrink 'root' to 45%
            #       | -             size: '51%'
            #       | +             size: '45%'
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  size: 50%
                - name: root
                  size: '51%'
    `,
    });
  });

  test('a hundred percent is all, which is not more than there is', () => {
    checkModel(diskVgNoSnapshotSpace, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
            #       ^^ warning: Logical volumes use 100% of 'vg'; leave 5% for snapshots.
            #       | fix: Shrink 'root' to 95%
            #       | -             size: 100%
            #       | +             size: 95%
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: root
                  size: 100%
    `,
    });
  });

  test('nothing is left of the largest one', () => {
    checkModel(diskVgNoSnapshotSpace, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
            #       ^^ warning: Logical volumes use 190% of 'vg'.
            #       | no fix
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  size: 95%
                - name: root
                  size: 95%
    `,
    });
  });

  test('five percent are left', () => {
    checkModel(diskVgNoSnapshotSpace, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  size: 15%
                - name: root
                  size: 80%
                - name: other
                  size: "{{ size }}"
    `,
    });
  });
});
