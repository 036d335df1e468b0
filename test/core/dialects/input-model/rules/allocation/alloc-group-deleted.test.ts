import { test } from 'vitest';
import { allocGroupDeleted } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-group-deleted.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('groups that are gone, with and without their control plane', () => {
  checkRule(
    allocGroupDeleted,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
        #       ^^ error: 'a1' and 'a2' are saved in cluster 'old' of 'cp', which no longer exists. Remove unused servers from the model.
        #       | related 8: 'a1' is still here.
        #       | related server_allocations.yml:1: Saved here.
          clusters:
            - name: one
              server-role: ONE
      server-roles: [name: ONE]
      servers:
        - {id: a1, role: ONE}
        - {id: a2, role: ONE}
        - {id: b1, role: ONE}
        #      ^^ error: 'b1' is saved in resource group 'old' of 'other', and neither exists any longer. Remove unused servers from the model.
        #      | related 10: 'b1' is still here.
        #      | related server_allocations.yml:4: Saved here.
        - {id: b2, role: ONE}
        - {id: c1, role: ONE}
        - {id: d1, role: ONE}
      #- /persistent_state/server_allocations.yml
      a1: {cp_name: cp, cluster_name: old, member_id: 1, state: allocated, type: cluster}
      a2: {cp_name: cp, cluster_name: old, member_id: 2, state: allocated, type: cluster}
      a3: {cp_name: cp, cluster_name: old, member_id: 3, state: allocated, type: cluster}
      b1: {cp_name: other, resource_name: old, member_id: 1, state: allocated, type: resource}
      b2: {cp_name: other, resource_name: old, member_id: 2, state: deleted, type: resource}
      c1: {cp_name: cp, cluster_name: one, member_id: 1, state: allocated, type: cluster}
  `,
  );
});
