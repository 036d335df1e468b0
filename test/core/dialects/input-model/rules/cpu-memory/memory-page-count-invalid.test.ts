import { test } from 'vitest';
import { memoryPageCountInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/cpu-memory/memory-page-count-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('zero and less are too few', () => {
  checkModel(memoryPageCountInvalid, {
    'data/memory.yml': `
      memory-models:
        - huge-pages:
            - count: 0
            #        ^ error: 'count' must be at least 1, not 0.
            - count: -4
            #        ^^ error: 'count' must be at least 1, not -4.
            - count: 1
            - count: '0'
            - count: {{ count }}
            - count: many
            - size: 1G
    `,
  });
});
