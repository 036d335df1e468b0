import { describe, expect, test } from 'vitest';

import { diskUnknownConsumer } from '../../../../../../server/src/core/dialects/input-model/rules/disks/disk-unknown-consumer.js';
import { checkModel } from '../../../../../support/examples.js';

describe('consumers that there are not', () => {
  test('each rule of the family is tested here', () => {
    expect(diskUnknownConsumer.map(({ id }) => id)).toEqual([
      'input-model/disk-lv-unknown-consumer',
      'input-model/disk-dg-unknown-consumer',
    ]);
  });

  test('a component is misspelt, or a service where a component is meant', () => {
    checkModel(
      { id: 'input-model/disk-lv-unknown-consumer' },
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
                    name: mysqll
                    #     ^^^^^^ warning: Unknown component 'mysqll' as the consumer of this logical volume. Did you mean 'mysql'?
                    #     | preferred fix: Change to 'mysql'
                    #     | -               name: mysqll
                    #     | +               name: mysql
                - name: var
                  consumer:
                    name: swift
                    #     ^^^^^ warning: Unknown component 'swift' as the consumer of this logical volume.
                    #     | no fix
                - name: tmp
                  consumer:
                    name: mysql
                - name: images
                  consumer:
                    name: nobodys
                    suppress-warnings: true
                - name: system
                  consumer:
                    name: os
    `,
      },
    );
  });

  test('a device group may be for a service, too', () => {
    checkModel(
      { id: 'input-model/disk-dg-unknown-consumer' },
      {
        'data/more.yml': `
      disk-models:
        - name: MORE-DISKS
          volume-groups:
            - name: vg
              physical-volumes:
                - /dev/sda_root
              logical-volumes:
          device-groups:
            - name: objects
              consumer:
                name: swift
            - name: more
              consumer:
                name: swfit
                #     ^^^^^ warning: Unknown service or component 'swfit' as the consumer of this device group. Did you mean 'swift'?
                #     | preferred fix: Change to 'swift'
                #     | -           name: swfit
                #     | +           name: swift
            - name: rest
              consumer:
                name: nobody-at-all
                #     ^^^^^^^^^^^^^ warning: Unknown service or component 'nobody-at-all' as the consumer of this device group.
                #     | no fix
                suppress-warnings: false
            - name: guests
              consumer:
                name: ardana-hypervisor
            - name: database
              consumer:
                name: mysql
    `,
      },
    );
  });
});
