import { describe, test } from 'vitest';

import { diskLvModeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-lv-mode-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/disk-lv-mode-invalid', () => {
  test('digits that YAML reads as a number are put into quotes', () => {
    checkModel(diskLvModeInvalid, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  mode: 755
                  #     ^^^ error: '755' needs quotes: YAML reads it as a number.
                  #     | preferred fix: Change to "0755"
                  #     | -             mode: 755
                  #     | +             mode: "0755"
                - name: var
                  mode: 0644
                  #     ^^^^ error: '0644' needs quotes: YAML reads it as a number.
                  #     | preferred fix: Change to "0644"
                  #     | -             mode: 0644
                  #     | +             mode: "0644"
                - name: tmp
                  mode: "755"
                  #     ^^^^^ error: '"755"' is not a valid mode. Use four octal digits in quotes, such as "0755".
                  #     | no fix
    `,
    });
  });

  test('what is neither digits nor words is only told', () => {
    checkModel(diskLvModeInvalid, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: a
                  mode: "0788"
                  #     ^^^^^^ error: '"0788"' is not a valid mode. Use four octal digits in quotes, such as "0755".
                  #     | no fix
                - name: b
                  mode: "00755"
                  #     ^^^^^^^ error: '"00755"' is not a valid mode. Use four octal digits in quotes, such as "0755".
                  #     | no fix
                - name: c
                  mode: rwx
                  #     ^^^ error: 'rwx' is not a valid mode. Use four octal digits in quotes, such as "0755".
                  #     | no fix
                - name: d
                  mode: u=rwx,
                  #     ^^^^^^ error: 'u=rwx,' is not a valid mode. Use four octal digits in quotes, such as "0755".
                  #     | no fix
                - name: e
                  mode: u+rwx g
                  #     ^^^^^^^ error: 'u+rwx g' is not a valid mode. Use four octal digits in quotes, such as "0755".
                  #     | no fix
    `,
    });
  });

  test('four octal digits, or words as chmod takes them', () => {
    checkModel(diskLvModeInvalid, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: a
                  mode: "0755"
                - name: b
                  mode: u=rwx,g-w,o=
                - name: c
                  mode: +x
                - name: d
                  mode: "{{ mode }}"
                - name: e
    `,
    });
  });

  test('what an alias leads to is not changed', () => {
    checkModel(diskLvModeInvalid, {
      'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: a
                  mode: &rights 755
                  #             ^^^ error: '755' needs quotes: YAML reads it as a number.
                  #             | preferred fix: Change to "0755"
                  #             | -             mode: &rights 755
                  #             | +             mode: &rights "0755"
                - name: b
                  mode: *rights
                  #     ^^^^^^^ error: '755' needs quotes: YAML reads it as a number.
                  #     | no fix
    `,
    });
  });
});
