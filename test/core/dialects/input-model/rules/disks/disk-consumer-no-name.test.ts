import { describe, expect, test } from 'vitest';

import { diskConsumerNoName } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-consumer-no-name.js';
import { checkModel } from '../../../../../support/examples.js';

describe('consumers without a name', () => {
  test('each rule of the family is tested here', () => {
    expect(diskConsumerNoName.map(({ id }) => id)).toEqual([
      'input-model/disk-lv-consumer-no-name',
      'input-model/disk-dg-consumer-no-name',
    ]);
  });

  test('of logical volumes', () => {
    checkModel(
      { id: 'input-model/disk-lv-consumer-no-name' },
      {
        'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  consumer:
                # ^^^^^^^^ error: Missing required key 'name' in the consumer of 'log'.
                # | no fix
                    usage: all
                - name: var
                  consumer:
                    name: mysql
                - name: tmp
          device-groups:
            - name: objects
              consumer: {}
    `,
      },
    );
  });

  test('of device groups', () => {
    checkModel(
      { id: 'input-model/disk-dg-consumer-no-name' },
      {
        'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
                - name: log
                  consumer: {}
          device-groups:
            - name: objects
              consumer:
            # ^^^^^^^^ error: Missing required key 'name' in the consumer of 'objects'.
            # | no fix
                usage: all
            - name: more
              consumer:
                name: "{{ name }}"
            - name: rest
              consumer: nobody
    `,
      },
    );
  });
});
