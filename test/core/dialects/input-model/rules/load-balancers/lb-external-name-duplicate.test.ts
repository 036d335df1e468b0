import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbExternalNameDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-external-name-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-external-name-duplicate', () => {
  test('in one control plane', () => {
    checkModel(
      lbExternalNameDuplicate,
      {
        'data/control_plane.yml': `
      ...
            - name: lb2
              provider: ip-cluster
              external-name: cloud.example.com
              #              ^^^^^^^^^^^^^^^^^ error: Duplicate external name 'cloud.example.com', also used by 'lb'.
              #              | related 13: First used here.
              #              | fix: Remove this 'external-name'
              #              | -         external-name: cloud.example.com
      ...
    `,
      },
      {
        files: balancerExample([
          { more: 'external-name: cloud.example.com' },
          { name: 'lb2', more: 'external-name: cloud.example.com' },
        ])(),
      },
    );
  });

  test('without one, empty, or unknown', () => {
    checkModel(
      lbExternalNameDuplicate,
      {},
      {
        files: balancerExample([
          { more: 'external-name: ""' },
          { name: 'lb2', more: 'external-name: ""' },
          { name: 'lb3', more: 'external-name: "{{ x }}"' },
          { name: 'lb4', more: 'external-name: "{{ x }}"' },
          { name: 'lb5', more: 'external-name: other' },
        ])(),
      },
    );
  });
});
