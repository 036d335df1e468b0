import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { providerExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { providerNetDefaultRoute } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/provider-net-default-route.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/provider-net-default-route', () => {
  test('the group that has routes gets another', () => {
    checkModel(
      providerNetDefaultRoute,
      {
        'data/neutron.yml': `
      ...
            - neutron
          data:
            neutron_provider_networks:
              - name: OCTAVIA-MGMT-NET
              #       ^^^^^^^^^^^^^^^^ warning: Only the route 'default' leads to provider network 'OCTAVIA-MGMT-NET'.
              #       | related network_groups.yml:11: The default route is here.
              #       | fix: Add a route to 'MANAGEMENT'
              #       | in data/network_groups.yml
              #       |       routes:
              #       |         - default
              #       | +       - OCTAVIA-MGMT-NET
      ...
    `,
      },
      { files: providerExample('OCTAVIA-MGMT-NET', ['default'])() },
    );
  });

  test('a route of its own, or none to everywhere', () => {
    checkModel(
      providerNetDefaultRoute,
      {},
      { files: providerExample('OCTAVIA-MGMT-NET', ['default', 'OCTAVIA-MGMT-NET'])() },
    );
  });

  test('without the route to everywhere, another rule speaks', () => {
    checkModel(
      providerNetDefaultRoute,
      {},
      { files: providerExample('OCTAVIA-MGMT-NET', ['EXTERNAL-API'])() },
    );
  });

  test('data that nobody refers to create none', () => {
    checkModel(
      providerNetDefaultRoute,
      {},
      {
        files: {
          ...providerExample('OCTAVIA-MGMT-NET', ['default'])(),
          'data/control_plane.yml': exampleFile('data/control_plane.yml'),
        },
      },
    );
  });
});
