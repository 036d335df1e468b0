import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbDefaultDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-default-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-default-duplicate', () => {
  test('for a common role', () => {
    checkModel(
      lbDefaultDuplicate,
      {
        'data/control_plane.yml': `
      ...
            - name: lb2
              provider: ip-cluster
              components:
                - default
                # ^^^^^^^ error: Duplicate default for the role 'admin': 'lb' is already its default load balancer.
                # | related 14: Listed by 'lb' here.
                # | fix: Remove 'default'
                # |         - name: lb2
                # |           provider: ip-cluster
                # | -         components:
                # | -           - default
                # | +         components: []
      ...
    `,
      },
      { files: balancerExample([{}, { name: 'lb2', roles: ['admin'] }])() },
    );
  });

  test('for other roles, and components that are named', () => {
    checkModel(
      lbDefaultDuplicate,
      {},
      {
        files: balancerExample([
          { roles: ['internal'] },
          { name: 'lb2', roles: ['admin'] },
          { name: 'lb3', components: ['mysql'] },
        ])(),
      },
    );
  });
});
