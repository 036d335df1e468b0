import { test } from 'vitest';
import { ironicNoData } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/ironic-no-data.js';
import { checkModel } from '../../../../../support/examples.js';

test('data of Ironic says something', () => {
  checkModel(ironicNoData, {
    'data/ironic.yml': `
      configuration-data:
        - name: ONE
        #       ^^^ warning: 'ONE' is for Ironic but has no 'data'.
          services: [nova, ironic]
        - name: TWO
          services: [ironic]
          data:
        - name: THREE
          services: [ironic]
          <<: *unknown
        - name: FOUR
          services: [ironic]
          data: {}
        - name: FIVE
          services: [nova]
        - services: [ironic]
        # ^^^^^^^^ warning: '(no name)' is for Ironic but has no 'data'.
    `,
  });
});
