import { test } from 'vitest';
import { cpOldName } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-old-name.js';
import { checkRules } from '../../../../../support/check-rule.js';

const IDS = cpOldName.map(({ id }) => id);

test('keys are renamed where they stand, not beside the new ones', () => {
  checkRules(
    IDS,
    `
      #- /cloudConfig.yml
      cloud:
        name: example
      #- /data/control_plane.yml
      control-planes:
        - name: control-plane-1
          member-groups: # c1
        # ^^^^^^^^^^^^^ warning input-model/cp-member-groups-deprecated: 'member-groups' is deprecated; use 'clusters'.
        # | deprecated
        # | preferred fix: Rename to 'clusters'
        # | -     member-groups: # c1
        # | +     clusters: # c1
            - name: cluster1
          resource-nodes: []
        # ^^^^^^^^^^^^^^ warning input-model/cp-resource-nodes-deprecated: 'resource-nodes' is deprecated; use 'resources'.
        # | preferred fix: Rename to 'resources'
        - name: control-plane-2
          member-groups: []
        # ^^^^^^^^^^^^^ warning input-model/cp-member-groups-deprecated: 'member-groups' is deprecated; use 'clusters'.
        # | no fix
          clusters: []
          resource-nodes:
        - name: control-plane-3
          clusters: []
          resources: []
  `,
  );
});
