import { test } from 'vitest';
import { cpMaxBelowMin } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-max-below-min.js';
import { checkModel } from '../../../../../support/examples.js';

test('the greatest number is not below the least', () => {
  checkModel(cpMaxBelowMin, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          clusters:
            - min-count: 3
              max-count: 2 # or so
              #          ^ error: 'max-count' must be at least 3 ('min-count'), not 2.
              #          | related 4: 'min-count' is 3.
              #          | fix: Change 'max-count' to 3
              #          | -         max-count: 2 # or so
              #          | +         max-count: 3 # or so
              #          | fix: Change 'min-count' to 2
              #          | -       - min-count: 3
              #          | +       - min-count: 2
            - {min-count: 3, max-count: 3}
            - {min-count: 3, max-count: '{{ max }}'}
            - {min-count: 3}
            - {max-count: 0}
            - min-count: &three 3
              max-count: 4
          resources:
            - min-count: 1
              max-count: 0
              #          ^ error: 'max-count' must be at least 1 ('min-count'), not 0.
              #          | related 13: 'min-count' is 1.
              #          | fix: Change 'max-count' to 1
              #          | fix: Change 'min-count' to 0
            - min-count: *three
              max-count: 1
              #          ^ error: 'max-count' must be at least 3 ('min-count'), not 1.
              #          | related 15: 'min-count' is 3.
              #          | fix: Change 'max-count' to 3
    `,
  });
});
