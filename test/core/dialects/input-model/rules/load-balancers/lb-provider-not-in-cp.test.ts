import { describe, test } from 'vitest';
import { balancerExample } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/examples.js';
import { lbProviderNotInCp } from '../../../../../../server/src/core/dialects/input-model/rules/load-balancers/lb-provider-not-in-cp.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/lb-provider-not-in-cp', () => {
  test('the first group gets it', () => {
    checkModel(
      lbProviderNotInCp,
      {
        'data/control_plane.yml': `
      ...
              provider: nova-api
              #         ^^^^^^^^ error: 'nova-api' is not in any cluster or resource group of 'control-plane-1'.
              #         | related 5: The control plane is defined here.
              #         | fix: Add 'nova-api' to 'cluster1'
              #         |             - keystone-api
              #         | +           - nova-api
      ...
    `,
      },
      { files: balancerExample([{ provider: 'haproxy' }, { provider: 'nova-api', name: 'lb2' }])() },
    );
  });

  test('outside of the cloud, unknown, or there', () => {
    checkModel(
      lbProviderNotInCp,
      {},
      {
        files: balancerExample([
          { provider: 'external' },
          { name: 'lb2', provider: '"{{ provider }}"' },
          { name: 'lb3', provider: 'nothing-at-all' },
        ])(),
      },
    );
  });

  test('a control plane that cannot be read may have any component', () => {
    checkModel(
      lbProviderNotInCp,
      {},
      {
        files: balancerExample([{ provider: 'nova-api' }], {
          'data/control_plane.yml': (
            balancerExample([{ provider: 'nova-api' }])()['data/control_plane.yml'] ?? ''
          ).replace('- keystone-api', '- !any x'),
        })(),
      },
    );
  });
});
