import { test } from 'vitest';
import { allocRestoreZone } from '../../../../../../server/src/core/dialects/input-model/rules/allocation/alloc-restore-zone.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = allocRestoreZone.map(({ id }) => id);

test('the failure zones are those of the group, or else of the control plane', () => {
  checkRules(
    IDS,
    `
      #- /definition/cloudConfig.yml
      cloud:
        name: example
      #- /definition/data/model.yml
      control-planes:
        - name: cp
          failure-zones: [ZONE1]
        # ^^^^^^^^^^^^^ warning input-model/alloc-restore-zone: 'b1' cannot return to cluster 'two': it is in 'ZONE2', outside the failure zones 'ZONE1'.
        # | related 23: 'b1' is here.
        # | related server_allocations.yml:5: Saved here.
        # | no fix
          clusters:
            - name: one
              server-role: ONE
              failure-zones:
            # ^^^^^^^^^^^^^ warning input-model/alloc-restore-zone: 'a1' cannot return to cluster 'one': it is in 'ZONE3', outside the failure zones 'ZONE1', 'ZONE2'.
            # | related 19: 'a1' is here.
            # | related server_allocations.yml:1: Saved here.
            # | fix: Add 'ZONE3' to the failure zones
            # |             - ZONE2
            # | +           - ZONE3
                - ZONE1 # the old one
                - ZONE2
            - name: two
              server-role: ONE
          resources:
            - name: three
              server-role: ONE
              failure-zones: [ZONE2]
            # ^^^^^^^^^^^^^ error input-model/alloc-restore-zone-resource: 'c1' cannot return to resource group 'three': it is in 'ZONE1', outside the failure zones 'ZONE2'.
            # | related 24: 'c1' is here.
            # | related server_allocations.yml:6: Saved here.
            # | fix: Add 'ZONE1' to the failure zones
      server-roles: [name: ONE]
      server-groups: [name: ZONE1, name: ZONE2, name: ZONE3]
      servers:
        - {id: a1, role: ONE, server-group: ZONE3}
        - {id: a2, role: ONE, server-group: ZONE2}
        - {id: a3, role: ONE}
        - {id: a4, role: ONE, server-group: '{{ zone }}'}
        - {id: b1, role: ONE, server-group: ZONE2}
        - {id: c1, role: ONE, server-group: ZONE1}
      #- /persistent_state/server_allocations.yml
      a1: {cp_name: cp, cluster_name: one, member_id: 1, state: deleted, type: cluster}
      a2: {cp_name: cp, cluster_name: one, member_id: 2, state: deleted, type: cluster}
      a3: {cp_name: cp, cluster_name: one, member_id: 3, state: deleted, type: cluster}
      a4: {cp_name: cp, cluster_name: one, member_id: 4, state: deleted, type: cluster}
      b1: {cp_name: cp, cluster_name: two, member_id: 1, state: deleted, type: cluster}
      c1: {cp_name: cp, resource_name: three, member_id: 1, state: deleted, type: resource}
  `,
  );
});
