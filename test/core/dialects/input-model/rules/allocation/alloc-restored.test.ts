import { test } from 'vitest';
import { allocRestored } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-restored.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('those that there is room for return, in the order of their numbers', () => {
  checkRule(
    allocRestored,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          clusters:
            - name: two
              server-role: TWO
              member-count: 2
            - name: four
              server-role: FOUR
              member-count: 2
          resources:
            - name: three
              server-role: THREE
              failure-zones: [ZONE]
      server-roles: [name: TWO, name: THREE, name: FOUR]
      server-groups: [name: ZONE, name: OTHER]
      servers:
        - {id: b1, role: TWO}
        - {id: b2, role: TWO}
        #      ^^ info: 'b2' returns to cluster 'two' as member 2.
        #      | related server_allocations.yml:3: Saved here.
        - {id: b3, role: TWO}
        - {id: c1, role: THREE}
        #      ^^ info: 'c1' returns to resource group 'three'.
        #      | related server_allocations.yml:4: Saved here.
        - {id: c2, role: THREE, server-group: OTHER}
        - {id: c4, role: THREE, server-group: '{{ group }}'}
        #      ^^ info: 'c4' returns to resource group 'three'.
        - {id: d1, role: FOUR}
        #      ^^ info: 'd1' returns to cluster 'four' as member 1.
        - {id: d2, role: FOUR}
        #      ^^ info: 'd2' returns to cluster 'four' as member 2.
        - {id: d3, role: FOUR}
      #- /persistent_state/server_allocations.yml
      b1: {cp_name: cp, cluster_name: two, member_id: 1, state: allocated, type: cluster}
      b3: {cp_name: cp, cluster_name: two, member_id: 3, state: deleted, type: cluster}
      b2: {cp_name: cp, cluster_name: two, member_id: 2, state: deleted, type: cluster}
      c1: {cp_name: cp, resource_name: three, state: deleted, type: resource}
      c2: {cp_name: cp, resource_name: three, member_id: 2, state: deleted, type: resource}
      c3: {cp_name: cp, resource_name: three, member_id: 3, state: deleted, type: resource}
      c4: {cp_name: cp, resource_name: three, state: deleted, type: resource}
      d1: {cp_name: cp, cluster_name: four, member_id: 1, state: deleted, type: cluster}
      d2: {cp_name: cp, cluster_name: four, member_id: 2, state: deleted, type: cluster}
      d3: {cp_name: cp, cluster_name: four, member_id: 3, state: deleted, type: cluster}
  `,
  );
});

test('nothing is said where servers cannot be read', () => {
  checkRule(
    allocRestored,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          clusters:
            - name: two
              server-role: TWO
              member-count: 2
      server-roles: [name: TWO]
      servers:
        - {id: b2, role: TWO}
        - *unknown
      #- /persistent_state/server_allocations.yml
      b2: {cp_name: cp, cluster_name: two, member_id: 2, state: deleted, type: cluster}
  `,
  );
});
