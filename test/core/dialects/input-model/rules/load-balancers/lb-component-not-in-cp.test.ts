import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbComponentNotInCp } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-component-not-in-cp.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-component-not-in-cp', () => {
  test('in either list', () => {
    checkModel(
      lbComponentNotInCp,
      {
        'data/control_plane.yml': `
      ...
                - nova-api
                # ^^^^^^^^ warning: 'nova-api' is not in control plane 'control-plane-1'.
                # | unnecessary
                # | fix: Remove 'nova-api'
                # | -         tls-components:
                # | -           - nova-api
                # | +         tls-components: []
      ...
                - glance-api
                # ^^^^^^^^^^ warning: 'glance-api' is not in control plane 'control-plane-1'.
                # | fix: Remove 'glance-api'
                # | -           - glance-api
      ...
    `,
      },
      {
        files: balancerExample([
          { components: ['default', 'glance-api', 'mysql'], more: 'tls-components:\n  - nova-api' },
        ])(),
      },
    );
  });

  test('what a component requires is there, and what nobody knows is told elsewhere', () => {
    checkModel(
      lbComponentNotInCp,
      {},
      { files: balancerExample([{ components: ['ardana-service', 'nothing-at-all', 'default'] }])() },
    );
  });

  test('a control plane that cannot be read may have any component', () => {
    checkModel(
      lbComponentNotInCp,
      {},
      {
        files: balancerExample([{ components: ['glance-api'] }], {
          'data/control_plane.yml': (
            balancerExample([{ components: ['glance-api'] }])()['data/control_plane.yml'] ?? ''
          ).replace('- keystone-api', '- !any x'),
        })(),
      },
    );
  });
});
