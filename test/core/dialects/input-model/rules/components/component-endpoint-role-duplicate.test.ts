import { test } from 'vitest';
import { componentEndpointRoleDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/components/component-endpoint-role-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

test('the same role at two endpoints, not twice at one', () => {
  checkModel(componentEndpointRoleDuplicate, {
    'data/own.yml': `
      service-components:
        - name: one
          endpoints:
            - roles: [internal, internal]
            - roles:
                - admin # also here
                - internal
                # ^^^^^^^^ error: Duplicate endpoint role 'internal' in this component.
                # | related 4: First used here.
                # | fix: Remove 'internal'
                # | -           - internal
                - {{ role }}
                - {{ role }}
            - roles: public
        - name: two
          endpoints:
            - roles: internal
            - roles: internal
            #        ^^^^^^^^ error: Duplicate endpoint role 'internal' in this component.
            #        | related 13: First used here.
            #        | no fix
    `,
  });
});
