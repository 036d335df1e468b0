import { test } from 'vitest';
import { memoryPageSizeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/memory-page-size-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('a number, or none, and one of three units', () => {
  checkModel(memoryPageSizeInvalid, {
    'data/memory.yml': `
      memory-models:
        - huge-pages:
            - size: 1G
            - size: 2M
            - size: 64K
            - size: G
            - size: {{ size }}
            - size: 2MiB
            #       ^^^^ error: '2MiB' is not a valid size. Write a number and the unit 'K', 'M' or 'G'.
            #       | preferred fix: Change to '2M'
            #       | -       - size: 2MiB
            #       | +       - size: 2M
            - size: 4
            #       ^ error: '4' is not a valid size. Write a number and the unit 'K', 'M' or 'G'.
            #       | fix: Change to '4G'
            - size: 1T
            #       ^^ error: '1T' is not a valid size. Write a number and the unit 'K', 'M' or 'G'.
            #       | no fix
    `,
  });
});
