import { describe, test } from 'vitest';
import { onlyBalancers } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbPublicCombined } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-public-combined.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-public-combined', () => {
  test('public has to go', () => {
    checkModel(
      lbPublicCombined,
      {
        'data/control_plane.yml': `
      ...
                - public
                # ^^^^^^ error: 'public' cannot be combined with another role. Use a separate load balancer for public endpoints.
                # | fix: Remove 'public'
                # | -           - public
      ...
    `,
      },
      { files: onlyBalancers([{ roles: ['internal', 'public', 'admin'] }])() },
    );
  });

  test('alone, or twice', () => {
    checkModel(
      lbPublicCombined,
      {},
      {
        files: onlyBalancers([
          { roles: ['public', 'public'] },
          { name: 'lb2', roles: ['internal', 'admin'] },
        ])(),
      },
    );
  });
});
