import { describe, test } from 'vitest';

import { serverDuplicateId } from '../../../../../../server/src/core/dialects/input-model/rules/duplicates/server-duplicate-id.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/server-duplicate-id', () => {
  test('the second server gets the next number that nobody has', () => {
    checkModel(serverDuplicateId, {
      'data/more.yml': `
      product:
        version: 2
      servers:
        - id: controller1
          ip-addr: 192.168.10.9
        - id: extra
        - id: extra
        #     ^^^^^ error: Duplicate server 'extra'.
        #     | related 6: First defined here.
        #     | fix: Rename to 'extra-3'
        #     | -   - id: extra
        #     | +   - id: extra-3
        #     | fix: Remove this server
        #     | -   - id: extra
        - id: extra-2
    `,
      'data/servers.yml': `
      ...
        - id: controller1
        #     ^^^^^^^^^^^ error: Duplicate server 'controller1'.
        #     | related more.yml:4: First defined here.
        #     | fix: Rename to 'controller3'
        #     | -   - id: controller1
        #     | +   - id: controller3
        #     | fix: Remove this server
        #     | -   - id: controller1
        #     | -     ip-addr: 192.168.10.3
        #     | -     role: CONTROLLER-ROLE
        #     | -     server-group: RACK1
        #     | -     nic-mapping: TWO-PORTS
        #     | -     mac-addr: b2:72:8d:ac:7c:6f
        #     | -     ilo-ip: 192.168.9.3
      ...
    `,
    });
  });

  test('ids that differ, are absent or unknown', () => {
    checkModel(serverDuplicateId, {
      'data/more.yml': `
      product:
        version: 2
      servers:
        - id: Controller1
        - id: "{{ id }}"
        - id: "{{ id }}"
        - role: COMPUTE-ROLE
        - role: COMPUTE-ROLE
    `,
    });
  });
});
