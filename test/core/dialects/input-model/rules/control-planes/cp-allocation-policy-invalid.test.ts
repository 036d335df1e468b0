import { test } from 'vitest';
import { cpAllocationPolicyInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/cp-allocation-policy-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

test('under the old names, the schema does not look', () => {
  checkModel(cpAllocationPolicyInvalid, {
    'data/control_plane.yml': `
      control-planes:
        - name: control-plane-1
          member-groups:
            - name: c1
              allocation-policy: stric # exactly
              #                  ^^^^^ error: 'allocation-policy' must be 'strict' or 'any', not 'stric'.
              #                  | preferred fix: Change to 'strict'
              #                  | -         allocation-policy: stric # exactly
              #                  | +         allocation-policy: strict # exactly
              #                  | fix: Change to 'any'
            - name: c2
              allocation-policy: strict
            - name: c3
              allocation-policy: 'any'
            - name: c4
              allocation-policy: {{ policy }}
            - name: c5
          resource-nodes:
            - name: r1
              allocation-policy: whatever
              #                  ^^^^^^^^ error: 'allocation-policy' must be 'strict' or 'any', not 'whatever'.
              #                  | fix: Change to 'strict'
              #                  | fix: Change to 'any'
          clusters:
            - name: c6
              allocation-policy: stric
          resources:
            - name: r2
              allocation-policy: stric
    `,
  });
});
