import { test } from 'vitest';
import { allocOverMax } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-over-max.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('more servers than the number allows', () => {
  checkRule(
    allocOverMax,
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
              member-count: 1 # fewer
              #             ^ warning: Cluster 'one' has 2 servers in the saved state, more than 'member-count' allows.
              #             | fix: Change 'member-count' to 2
              #             | -         member-count: 1 # fewer
              #             | +         member-count: 2 # fewer
            - name: two
              server-role: ONE
              max-count: &most 1
              #                ^ warning: Cluster 'two' has 3 servers in the saved state, more than 'max-count' allows.
              #                | fix: Change 'max-count' to 3
            - name: three
              server-role: ONE
              member-count: 1
          resources:
            - name: four
              server-role: ONE
            - name: five
              server-role: ONE
              max-count: *most
              #          ^^^^^ warning: Resource group 'five' has 2 servers in the saved state, more than 'max-count' allows.
              #          | no fix
      server-roles: [name: ONE]
      servers:
        - {id: a1, role: ONE}
        - {id: a2, role: ONE}
        - {id: b1, role: ONE}
        - {id: b2, role: ONE}
        - {id: b3, role: ONE}
        - {id: c1, role: ONE}
        - {id: c2, role: ONE}
        - {id: d1, role: ONE}
        - {id: e1, role: ONE}
        - {id: e2, role: ONE}
      #- /persistent_state/server_allocations.yml
      a1: {cp_name: cp, cluster_name: one, member_id: 1, state: allocated, type: cluster}
      a2: {cp_name: cp, cluster_name: one, member_id: 2, state: allocated, type: cluster}
      b1: {cp_name: cp, cluster_name: two, member_id: 1, state: allocated, type: cluster}
      b2: {cp_name: cp, cluster_name: two, member_id: 2, state: allocated, type: cluster}
      b3: {cp_name: cp, cluster_name: two, member_id: 3, state: allocated, type: cluster}
      c1: {cp_name: cp, cluster_name: three, member_id: 1, state: allocated, type: cluster}
      c2: {cp_name: cp, cluster_name: three, member_id: 2, state: deleted, type: cluster}
      d1: {cp_name: cp, resource_name: four, member_id: 1, state: allocated, type: resource}
      e1: {cp_name: cp, resource_name: five, member_id: 1, state: allocated, type: resource}
      e2: {cp_name: cp, resource_name: five, member_id: 2, state: allocated, type: resource}
  `,
  );
});
