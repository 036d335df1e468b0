import { describe, test } from 'vitest';

import { serverNoGroup } from '../../../../../../server/src/core/dialects/input-model/rules/groups-roles/server-no-group.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/server-no-group', () => {
  test('the groups of the model are offered', () => {
    checkModel(serverNoGroup, {
      'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
        #     ^^^^^ error: Server 'extra' is not in any server group.
        #     | fix: Add 'server-group: RACK2'
        #     |       role: COMPUTE-ROLE
        #     | +     server-group: RACK2
        #     |       ip-addr: 10.0.0.76
        #     | fix: Add 'server-group: RACK1'
        #     |       role: COMPUTE-ROLE
        #     | +     server-group: RACK1
        #     |       ip-addr: 10.0.0.76
          role: COMPUTE-ROLE
          ip-addr: 10.0.0.76
        # Servers that are not written to the end
        - ip-addr: 10.0.0.77
          role: COMPUTE-ROLE
        - id: begun
          ip-addr: 10.0.0.78
        - id: guest
          role: COMPUTE-ROLE
          hypervisor-id: compute1
        - id: unread
          server-group: "{{ group }}"
        - id: unwritten
          server-group:
        - id: twice
          server-group: RACK1
          server-group: RACK2
    `,
    });
  });

  test('without groups no server is in one', () => {
    checkModel(serverNoGroup, {
      'data/server_groups.yml': `
      server-groups: []
    `,
      'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
          role: COMPUTE-ROLE
    `,
    });
  });

  test('five groups are offered, of those that have a name', () => {
    checkModel(serverNoGroup, {
      'data/server_groups.yml': `
      server-groups:
        - networks: []
        - name: RACK1
        - name: RACK2
        - name: RACK3
        - name: RACK4
        - name: RACK5
    `,
      'data/more.yml': `
      product:
        version: 2
      servers:
        - id: extra
        #     ^^^^^ error: Server 'extra' is not in any server group.
        #     | fix: Add 'server-group: RACK1'
        #     |       role: OTHER-ROLE
        #     | +     server-group: RACK1
        #     | fix: Add 'server-group: RACK2'
        #     |       role: OTHER-ROLE
        #     | +     server-group: RACK2
        #     | fix: Add 'server-group: RACK3'
        #     |       role: OTHER-ROLE
        #     | +     server-group: RACK3
        #     | fix: Add 'server-group: RACK4'
        #     |       role: OTHER-ROLE
        #     | +     server-group: RACK4
        #     | fix: Add 'server-group: RACK5'
        #     |       role: OTHER-ROLE
        #     | +     server-group: RACK5
          ip-addr: 10.0.0.77
          role: OTHER-ROLE
    `,
    });
  });
});
