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
        # ^^^^ error: The data of 'ONE' needs 'control_plane_rings'.
            other: 1
        - name: TWO
        #       ^^^ error: The data of 'TWO' needs 'control_plane_rings'.
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
