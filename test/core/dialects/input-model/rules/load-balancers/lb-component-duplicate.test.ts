import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbComponentDuplicate } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-component-duplicate.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-component-duplicate', () => {
  test('lists with TLS are looked at by themselves', () => {
    checkModel(
      lbComponentDuplicate,
      {
        'data/control_plane.yml': `
      ...
            - name: lb2
              provider: ip-cluster
              tls-components:
                - mysql
                # ^^^^^ error: Duplicate component 'mysql': 'lb' already serves its role 'admin'.
                # | related 14: Listed by 'lb' here.
                # | fix: Remove 'mysql'
                # |         - name: lb2
                # |           provider: ip-cluster
                # | -         tls-components:
                # | -           - mysql
                # | +         tls-components: []
      ...
    `,
      },
      {
        files: balancerExample([
          { more: 'tls-components:\n  - mysql' },
          { name: 'lb2', components: ['mysql'], more: 'tls-components:\n  - mysql', roles: ['admin'] },
        ])(),
      },
    );
  });

  test('without a common role there is no clash, and the default is told elsewhere', () => {
    checkModel(
      lbComponentDuplicate,
      {},
      {
        files: balancerExample([
          { components: ['mysql', 'default'], roles: ['internal'] },
          { name: 'lb2', components: ['mysql', 'default'], roles: ['admin'] },
        ])(),
      },
    );
  });

  test('twice behind one of them', () => {
    checkModel(lbComponentDuplicate, {}, { files: balancerExample([{ components: ['mysql', 'mysql'] }])() });
  });

  test('the clash is with the one that has the role, which need not be the first', () => {
    checkModel(
      lbComponentDuplicate,
      {
        'data/control_plane.yml': `
      ...
                - rabbitmq
                - mysql
                # ^^^^^ error: Duplicate component 'mysql': 'lb2' already serves its role 'admin'.
                # | related 21: Listed by 'lb2' here.
                # | fix: Remove 'mysql'
                # | -           - mysql
      ...
    `,
      },
      {
        files: balancerExample([
          { components: ['mysql', 'default'], roles: ['internal'] },
          { name: 'lb2', components: ['mysql', 'default'], roles: ['admin'] },
          { name: 'lb3', components: ['rabbitmq', 'mysql'], roles: ['admin'] },
        ])(),
      },
    );
  });
});
