import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-duplicate', () => {
  test('the second one gets a number', () => {
    checkModel(
      lbDuplicate,
      {
        'data/control_plane.yml': `
      ...
                - admin
            - name: lb
            #       ^^ error: Duplicate load balancer 'lb' in this control plane.
            #       | related 11: First defined here.
            #       | related 21: Duplicate default for the role 'admin': 'lb' is already its default load balancer.
            #       | fix: Change to 'lb-3'
            #       | -       - name: lb
            #       | +       - name: lb-3
      ...
    `,
      },
      { files: balancerExample([{}, { roles: ['admin'] }, { name: 'lb-2' }])() },
    );
  });

  test('names that are not known', () => {
    checkModel(
      lbDuplicate,
      {},
      { files: balancerExample([{ name: '"{{ name }}"' }, { name: '"{{ name }}"' }])() },
    );
  });
});
