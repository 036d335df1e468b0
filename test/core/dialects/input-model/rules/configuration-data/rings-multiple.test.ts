import { test } from 'vitest';
import { ringsMultiple } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/rings-multiple.js';
import { checkModel } from '../../../../../support/examples.js';

test('every entry but the first is one too many', () => {
  checkModel(ringsMultiple, {
    'data/rings.yml': `
      ring-specifications:
        - region-name: region1
          rings: []
        - region-name: region2 # the other one
        #              ^^^^^^^ error: 'ring-specifications' can have only one entry. Define the rings of other regions in their configuration data.
        #              | related 2: The first entry is here.
        #              | fix: Remove this entry
        #              | -   - region-name: region2 # the other one
        #              | -     rings: []
          rings: []
        - rings: []
        # ^^^^^ error: 'ring-specifications' can have only one entry. Define the rings of other regions in their configuration data.
        # | related 2: The first entry is here.
        # | fix: Remove this entry
    `,
  });
});

test('an entry behind an alias is not removed', () => {
  checkModel(ringsMultiple, {
    'data/rings.yml': `
      ring-specifications:
        - &first {region-name: region1}
        #                      ^^^^^^^ error: 'ring-specifications' can have only one entry. Define the rings of other regions in their configuration data.
        #                      | related 2: The first entry is here.
        #                      | no fix
        - *first
    `,
  });
});
