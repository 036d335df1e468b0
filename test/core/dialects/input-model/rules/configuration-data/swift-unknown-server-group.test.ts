import { test } from 'vitest';
import { swiftUnknownServerGroup } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/swift-unknown-server-group.js';
import { checkModel } from '../../../../../support/examples.js';

test('zones and regions of all rings and of one', () => {
  checkModel(swiftUnknownServerGroup, {
    'data/swift.yml': `
      configuration-data:
        - services: [swift]
          data:
            control_plane_rings:
              swift-zones:
                - server-groups: [RACK3, RACK1]
                #                 ^^^^^ warning: Unknown server group 'RACK3'. Did you mean 'RACK1'?
                #                 | fix: Change to 'RACK1'
                #                 | -           - server-groups: [RACK3, RACK1]
                #                 | +           - server-groups: [RACK1, RACK1]
              swift-regions:
                - server-groups: [NOWHERE]
                #                 ^^^^^^^ warning: Unknown server group 'NOWHERE'.
                #                 | no fix
              rings:
                - swift-zones:
                    - server-groups: [RAK2, '{{ rack }}']
                    #                 ^^^^ warning: Unknown server group 'RAK2'. Did you mean 'RACK2'?
                    #                 | preferred fix: Change to 'RACK2'
      ring-specifications:
        - swift-zones:
            - server-groups: [CLOUT]
            #                 ^^^^^ warning: Unknown server group 'CLOUT'. Did you mean 'CLOUD'?
            #                 | fix: Change to 'CLOUD'
    `,
  });
});

test('a server group may stand where nobody can look', () => {
  checkModel(swiftUnknownServerGroup, {
    'data/swift.yml': `
      configuration-data:
        - services: [swift]
          data:
            control_plane_rings:
              swift-zones:
                - server-groups: [RACK3]
      server-groups:
        - *unknown
    `,
  });
});
