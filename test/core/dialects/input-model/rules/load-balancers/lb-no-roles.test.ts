import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbNoRoles } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-no-roles.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-no-roles', () => {
  test('both ways to have some', () => {
    checkModel(
      lbNoRoles,
      {
        'data/control_plane.yml': `
      ...

      control-planes:
        - name: control-plane-1
          region-name: region1
          failure-zones:
            - RACK1
            - RACK2
          load-balancers:
            - name: lb
            #       ^^ error: 'lb' needs roles: 'internal' and 'admin', or 'public' alone.
            #       | fix: Add the roles 'internal' and 'admin'
            #       |         - name: lb
            #       |           provider: ip-cluster
            #       |           components:
            #       |             - default
            #       | +         roles: [internal, admin]
            #       | fix: Add the role 'public'
            #       |         - name: lb
            #       |           provider: ip-cluster
            #       |           components:
            #       |             - default
            #       | +         roles: [public]
      ...
    `,
      },
      { files: balancerExample([{ roles: [] }])() },
    );
  });

  test('an empty list takes one role at a time', () => {
    checkModel(
      lbNoRoles,
      {
        'data/control_plane.yml': `
      ...
              roles: []
            # ^^^^^ error: 'lb' needs roles: 'internal' and 'admin', or 'public' alone.
            # | fix: Add the roles 'internal' and 'admin'
            # | -         roles: []
            # | +         roles: [internal]
            # | fix: Add the role 'public'
            # | -         roles: []
            # | +         roles: [public]
      ...
    `,
      },
      { files: balancerExample([{ more: 'roles: []', roles: [] }])() },
    );
  });

  test('what stands twice or cannot be read is unknown', () => {
    checkModel(
      lbNoRoles,
      {},
      {
        files: balancerExample([
          { more: 'roles:\n  - internal', roles: ['admin'] },
          { name: 'lb2', roles: ['"{{ role }}"'] },
          { name: 'lb3', more: 'roles:', roles: [] },
        ])(),
      },
    );
  });
});
