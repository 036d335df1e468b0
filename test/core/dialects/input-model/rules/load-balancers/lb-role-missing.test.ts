import { describe, expect, test } from 'vitest';
import { planeExample } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  balancerExample,
  networkGroupText,
  onlyBalancers,
  publicBalancer,
} from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbRoleMissing } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-role-missing.js';
import { checkModel, said } from '../../../../../support/examples.js';

describe('input-model/lb-role-missing', () => {
  test('one role is told once', () => {
    checkModel(
      lbRoleMissing,
      {
        'data/control_plane.yml': `
      ...
          load-balancers:
        # ^^^^^^^^^^^^^^ error: No load balancer serves the 'admin' endpoints of 'mysql'.
        # | fix: Add the role 'admin' to 'lb'
        # |             - internal
        # | +           - admin
      ...
    `,
      },
      { files: balancerExample([{ roles: ['internal'] }])() },
    );
  });

  test('endpoints without a virtual address need none', () => {
    const files = balancerExample([{ roles: ['internal', 'admin'] }])();
    const plane = files['data/control_plane.yml'] ?? '';
    const own = (hasVip: boolean) => ({
      ...files,
      'data/control_plane.yml': plane.replace('service-components:', '$&\n          - own-api'),
      'data/own.yml': `
service-components:
  - name: own-api
    mnemonic: OWN-API
    service: own
    endpoints:
      - port: 7000
        has-vip: ${hasVip}
        roles: [odd]
`,
    });
    checkModel(lbRoleMissing, {}, { files: own(false) });
    expect(said(lbRoleMissing, own(true))).toHaveLength(1);
  });

  test('all roles are served, by one or several', () => {
    checkModel(
      lbRoleMissing,
      {},
      { files: balancerExample([{ roles: ['internal'] }, { name: 'lb2', roles: ['admin'] }])() },
    );
  });

  test('the word for all roles', () => {
    checkModel(lbRoleMissing, {}, { files: onlyBalancers([{ roles: ['default'] }])() });
  });

  test('a role that cannot be read may be any', () => {
    checkModel(lbRoleMissing, {}, { files: balancerExample([{ roles: ['internal', '"{{ role }}"'] }])() });
  });

  test('where one has no roles, that is told', () => {
    checkModel(
      lbRoleMissing,
      {},
      { files: balancerExample([{ roles: ['internal'] }, { name: 'lb2', roles: [] }])() },
    );
  });

  test('a network group that cannot be read may have others', () => {
    checkModel(
      lbRoleMissing,
      {},
      {
        files: balancerExample([{ roles: ['internal'] }], {
          'data/network_groups.yml': networkGroupText(['- lb', '- extlb', '- "{{ x }}"']),
        })(),
      },
    );
  });

  test('without a list in the control plane, the first of a network group is pointed at', () => {
    checkModel(
      lbRoleMissing,
      {
        'data/network_groups.yml': `
      ...
            - name: inline-lb
            #       ^^^^^^^^^ error: No load balancer serves the 'admin' endpoints of 'mysql'.
            #       | fix: Add the role 'admin' to 'inline-lb'
            #       | -         roles: [internal]
            #       | +         roles: [internal, admin]
      ...
    `,
      },
      {
        files: planeExample(
          { plane: '' },
          {
            'data/network_groups.yml': networkGroupText([
              '- name: inline-lb',
              '  provider: ip-cluster',
              '  roles: [internal]',
              '  components: [default]',
              '- name: public-lb',
              '  provider: ip-cluster',
              '  roles: [public]',
              '  components: [default]',
            ]),
          },
        )(),
      },
    );
  });

  test('components that the only load balancer with a role leaves out are one finding', () => {
    checkModel(
      lbRoleMissing,
      {
        'data/control_plane.yml': `
      ...
            - name: extlb
            #       ^^^^^ error: No load balancer serves the 'public' endpoints of 'keystone-api' and 1 other. List them or 'default' here.
            #       | fix: Add 'default'
            #       |             - horizon
            #       | +           - default
      ...
    `,
      },
      { files: onlyBalancers([{}, { ...publicBalancer, components: ['horizon'] }])() },
    );
  });

  test('one that is listed, or stands for all, serves', () => {
    checkModel(lbRoleMissing, {}, { files: onlyBalancers([{}, publicBalancer])() });
  });

  test('a cluster without servers needs none', () => {
    const files = onlyBalancers([{}, { ...publicBalancer, components: ['horizon'] }])();
    const plane = files['data/control_plane.yml'] ?? '';
    checkModel(
      lbRoleMissing,
      {},
      {
        files: { ...files, 'data/control_plane.yml': plane.replace(/member-count: \d+/g, 'member-count: 0') },
      },
    );
  });

  test('components that cannot be read may be any', () => {
    checkModel(
      lbRoleMissing,
      {},
      { files: onlyBalancers([{}, { ...publicBalancer, components: ['"{{ all }}"'] }])() },
    );
  });

  test('a control plane without load balancers lacks them all at once', () => {
    const networkGroups = networkGroupText([]).replace('    load-balancers:\n', '');
    const found = said(
      lbRoleMissing,
      planeExample({ plane: '' }, { 'data/network_groups.yml': networkGroups })(),
    );
    expect(found).toHaveLength(1);
  });
});
