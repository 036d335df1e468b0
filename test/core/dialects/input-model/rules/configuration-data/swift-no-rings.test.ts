import { test } from 'vitest';
import { swiftNoRings } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/swift-no-rings.js';
import { checkModel } from '../../../../../support/examples.js';

test('what is surely not there', () => {
  checkModel(swiftNoRings, {
    'data/swift.yml': `
      configuration-data:
        - name: ONE
          services: [swift]
          data:
        # ^^^^ error: Missing required key 'control_plane_rings' in the data of 'ONE'.
            other: 1
        - name: TWO
        #       ^^^ error: Missing required key 'control_plane_rings' in the data of 'TWO'.
          services: [swift]
        - name: THREE
          services: [swift]
          data: text
        - name: FOUR
          services: [swift]
          data:
            control_plane_rings:
        - services: [swift]
          data:
            control_plane_rings: {}
    `,
  });
});
