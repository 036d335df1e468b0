import { test } from 'vitest';
import { allocOutsideZones } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-outside-zones.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('servers that stay where they are no longer in place', () => {
  checkRule(
    allocOutsideZones,
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
              failure-zones:
            # ^^^^^^^^^^^^^ warning: 'a1' of cluster 'one' is in 'ZONE2', outside the failure zones 'ZONE1'. The saved state keeps it there.
            # | related 11: 'a1' is here.
            # | fix: Add 'ZONE2' to the failure zones
            # |             - ZONE1
            # | +           - ZONE2
                - ZONE1
      server-roles: [name: ONE]
      server-groups: [name: ZONE1, name: ZONE2]
      servers:
        - {id: a1, role: ONE, server-group: ZONE2}
        - {id: a2, role: ONE, server-group: ZONE1}
        - {id: a3, role: ONE}
        - {id: a4, role: ONE, server-group: ZONE2}
        - {id: a5, role: ONE, server-group: ZONE2}
      #- /persistent_state/server_allocations.yml
      a1: {cp_name: cp, cluster_name: one, member_id: 1, state: allocated, type: cluster}
      a2: {cp_name: cp, cluster_name: one, member_id: 2, state: allocated, type: cluster}
      a3: {cp_name: cp, cluster_name: one, member_id: 3, state: allocated, type: cluster}
      a4: {cp_name: cp, cluster_name: one, member_id: 4, state: deleted, type: cluster}
      a5: {cp_name: cp, cluster_name: gone, member_id: 1, state: allocated, type: cluster}
  `,
  );
});
