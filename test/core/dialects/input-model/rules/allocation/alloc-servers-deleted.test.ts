import { test } from 'vitest';
import { allocServersDeleted } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-servers-deleted.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('servers of the saved state that the model no longer has', () => {
  checkRule(
    allocServersDeleted,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          clusters:
            - name: one
            #       ^^^ warning: 'a2' and 'a3' are saved in cluster 'one', but no longer in the model.
            #       | related server_allocations.yml:2: Saved here.
            #       | related server_allocations.yml:3: Saved here.
              server-role: ONE
            - name: two
            #       ^^^ warning: 'b1' is saved in cluster 'two', but no longer in the model.
            #       | related server_allocations.yml:5: Saved here.
              server-role: ONE
            - name: many
            #       ^^^^ warning: 6 servers are saved in cluster 'many', but no longer in the model.
            #       | related server_allocations.yml:7: Saved here.
            #       | related server_allocations.yml:8: Saved here.
            #       | related server_allocations.yml:9: Saved here.
            #       | related server_allocations.yml:10: Saved here.
            #       | related server_allocations.yml:11: Saved here.
              server-role: ONE
      server-roles: [name: ONE]
      servers:
        - {id: a1, role: ONE}
      #- /persistent_state/server_allocations.yml
      a1: {cp_name: cp, cluster_name: one, member_id: 1, state: allocated, type: cluster}
      a2: {cp_name: cp, cluster_name: one, member_id: 2, state: allocated, type: cluster}
      a3: {cp_name: cp, cluster_name: one, member_id: 3, state: allocated, type: cluster}
      a4: {cp_name: cp, cluster_name: one, member_id: 4, state: deleted, type: cluster}
      b1: {cp_name: cp, cluster_name: two, member_id: 1, state: allocated, type: cluster}
      b2: {cp_name: cp, cluster_name: gone, member_id: 1, state: allocated, type: cluster}
      c1: {cp_name: cp, cluster_name: many, member_id: 1, state: allocated, type: cluster}
      c2: {cp_name: cp, cluster_name: many, member_id: 2, state: allocated, type: cluster}
      c3: {cp_name: cp, cluster_name: many, member_id: 3, state: allocated, type: cluster}
      c4: {cp_name: cp, cluster_name: many, member_id: 4, state: allocated, type: cluster}
      c5: {cp_name: cp, cluster_name: many, member_id: 5, state: allocated, type: cluster}
      c6: {cp_name: cp, cluster_name: many, member_id: 6, state: allocated, type: cluster}
  `,
  );
});

test('five are named', () => {
  checkRule(
    allocServersDeleted,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          clusters:
            - name: many
            #       ^^^^ warning: 'c1', 'c2', 'c3', 'c4' and 'c5' are saved in cluster 'many', but no longer in the model.
            #       | related server_allocations.yml:1: Saved here.
            #       | related server_allocations.yml:2: Saved here.
            #       | related server_allocations.yml:3: Saved here.
            #       | related server_allocations.yml:4: Saved here.
            #       | related server_allocations.yml:5: Saved here.
              server-role: ONE
      server-roles: [name: ONE]
      servers: []
      #- /persistent_state/server_allocations.yml
      c1: {cp_name: cp, cluster_name: many, member_id: 1, state: allocated, type: cluster}
      c2: {cp_name: cp, cluster_name: many, member_id: 2, state: allocated, type: cluster}
      c3: {cp_name: cp, cluster_name: many, member_id: 3, state: allocated, type: cluster}
      c4: {cp_name: cp, cluster_name: many, member_id: 4, state: allocated, type: cluster}
      c5: {cp_name: cp, cluster_name: many, member_id: 5, state: allocated, type: cluster}
  `,
  );
});

test('without a saved state, or with servers that cannot be read, nobody is missing', () => {
  checkRule(
    allocServersDeleted,
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
      servers: [*unknown]
      #- /persistent_state/server_allocations.yml
      a2: {cp_name: cp, cluster_name: one, member_id: 2, state: allocated, type: cluster}
  `,
  );
});
