import { test } from 'vitest';
import { allocCannotRestore } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-cannot-restore.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('the group has as many servers as it may have', () => {
  checkRule(
    allocCannotRestore,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          clusters:
            - name: one
              server-role: ONE
              member-count: 1
              #             ^ warning: 'a2' cannot return to cluster 'one': 'member-count' allows only 1 server.
              #             | related 16: 'a2' is here.
              #             | related server_allocations.yml:2: Saved here.
            - name: two
              server-role: TWO
              max-count: 2
              #          ^ warning: 'b3' cannot return to cluster 'two': 'max-count' allows only 2 servers.
              #          | related 19: 'b3' is here.
              #          | related server_allocations.yml:5: Saved here.
          resources:
            - name: three
              server-role: THREE
      server-roles: [name: ONE, name: TWO, name: THREE]
      servers:
        - {id: a1, role: ONE}
        - {id: a2, role: ONE}
        - {id: b1, role: TWO}
        - {id: b2, role: TWO}
        - {id: b3, role: TWO}
        - {id: c1, role: THREE}
      #- /persistent_state/server_allocations.yml
      a1: {cp_name: cp, cluster_name: one, member_id: 1, state: allocated, type: cluster}
      a2: {cp_name: cp, cluster_name: one, member_id: 2, state: deleted, type: cluster}
      b1: {cp_name: cp, cluster_name: two, member_id: 1, state: allocated, type: cluster}
      b2: {cp_name: cp, cluster_name: two, member_id: 2, state: deleted, type: cluster}
      b3: {cp_name: cp, cluster_name: two, member_id: 3, state: deleted, type: cluster}
      c1: {cp_name: cp, resource_name: three, member_id: 1, state: deleted, type: resource}
  `,
  );
});
