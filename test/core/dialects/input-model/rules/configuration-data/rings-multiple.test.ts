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
        #              ^^^^^^^ error: There may be one entry of rings; those of further regions belong into configuration data.
        #              | related 2: This is the first entry.
        #              | fix: Remove this entry
        #              | -   - region-name: region2 # the other one
        #              | -     rings: []
          rings: []
        - rings: []
        # ^^^^^ error: There may be one entry of rings; those of further regions belong into configuration data.
        # | related 2: This is the first entry.
        # | fix: Remove this entry
    `,
  });
});

test('an entry behind an alias is not removed', () => {
  checkModel(ringsMultiple, {
    'data/rings.yml': `
      ring-specifications:
        - &first {region-name: region1}
        #                      ^^^^^^^ error: There may be one entry of rings; those of further regions belong into configuration data.
        #                      | related 2: This is the first entry.
        #                      | no fix
        - *first
    `,
  });
});
