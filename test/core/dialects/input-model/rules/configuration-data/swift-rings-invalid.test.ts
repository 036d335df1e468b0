import { test } from 'vitest';
import { swiftRingsInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/swift-rings-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('rings have three keys each', () => {
  checkModel(swiftRingsInvalid, {
    'data/swift.yml': `
      configuration-data:
        - services: [swift]
          data:
            control_plane_rings:
          # ^^^^^^^^^^^^^^^^^^^ error: Missing required key 'rings' in 'control_plane_rings'.
              swift-zones: []
        - services: [swift]
          data:
            control_plane_rings:
              rings:
                - name: account
                  display-name: Accounts
                  partition-power: 17
                - name: container
                # ^^^^^^^^^^^^^^^ error: Missing required keys 'display-name' and 'partition-power' in an item of 'rings'.
                - partition-power: 17
                # ^^^^^^^^^^^^^^^^^^^ error: Missing required key 'name' in an item of 'rings'.
                  display-name: Objects
                - <<: *unknown
        - services: [swift]
          data:
            control_plane_rings:
              rings:
        - services: [swift]
          data:
            control_plane_rings: 1
    `,
  });
});
