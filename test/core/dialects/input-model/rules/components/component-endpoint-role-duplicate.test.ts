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
                # ^^^^^^^^ error: Another endpoint of this component has the role 'internal', too.
                # | related 4: It stands here first.
                # | fix: Remove 'internal'
                # | -           - internal
                - {{ role }}
                - {{ role }}
            - roles: public
        - name: two
          endpoints:
            - roles: internal
            - roles: internal
            #        ^^^^^^^^ error: Another endpoint of this component has the role 'internal', too.
            #        | related 13: It stands here first.
            #        | no fix
    `,
  });
});
