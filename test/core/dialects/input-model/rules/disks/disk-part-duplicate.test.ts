import { describe, test } from 'vitest';

import { diskPartDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-part-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/disk-part-duplicate', () => {
  test('groups and volumes of one name', () => {
    checkModel(diskPartDuplicate, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              logical-volumes:
                - name: log
                - name: var
                - name: log
                #       ^^^ warning: Duplicate logical volume 'log'.
                #       | related 6: First defined here.
                #       | fix: Change to 'log-2'
                #       | -           - name: log
                #       | +           - name: log-2
                #       | fix: Remove this logical volume
                #       | -           - name: log
            - name: vg
            #       ^^ warning: Duplicate volume group 'vg'.
            #       | related 4: First defined here.
            #       | fix: Change to 'vg-2'
            #       | -       - name: vg
            #       | +       - name: vg-2
            #       | fix: Remove this volume group
            #       | -       - name: vg
          device-groups:
            - name: objects
            - name: objects
            #       ^^^^^^^ warning: Duplicate device group 'objects'.
            #       | related 11: First defined here.
            #       | fix: Change to 'objects-2'
            #       | -       - name: objects
            #       | +       - name: objects-2
            #       | fix: Remove this device group
            #       | -       - name: objects
    `,
    });
  });

  test('the same name in other lists', () => {
    checkModel(diskPartDuplicate, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              logical-volumes:
                - name: vg
            - name: more
              logical-volumes:
                - name: vg
          device-groups:
            - name: vg
            - consumer:
                name: swift
            - consumer:
                name: swift
    `,
    });
  });
});
