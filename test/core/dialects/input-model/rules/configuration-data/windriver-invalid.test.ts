import { test } from 'vitest';
import { windriverInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/windriver-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('what is surely not there', () => {
  checkModel(windriverInvalid, {
    'data/windriver.yml': `
      configuration-data:
        - name: ONE
          services: [windriver]
          data: {}
        # ^^^^ error: Missing required key 'property-groups' in the data of 'ONE'.
        - name: TWO
        #       ^^^ error: Missing required key 'property-groups' in the data of 'TWO'.
          services: [windriver]
        - name: THREE
          services: [windriver]
          data: text
        - name: FOUR
          services: [windriver]
          data:
            property-groups:
        - services: [windriver]
          data:
            property-groups: {}
        - services: [nova]
          data: {}
    `,
  });
});
