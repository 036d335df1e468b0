import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { providerExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { providerNetNoRoute } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/provider-net-no-route.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/provider-net-no-route', () => {
  test('without routes, the group of the names of hosts gets one', () => {
    checkModel(
      providerNetNoRoute,
      {
        'data/neutron.yml': `
      ...
              - name: OCTAVIA-MGMT-NET
              #       ^^^^^^^^^^^^^^^^ error: No network group has a route to provider network 'OCTAVIA-MGMT-NET'. Add it to the routes of the group through which it is reached.
              #       | fix: Add a route to 'MANAGEMENT'
              #       | in data/network_groups.yml
              #       |         - internal-lb
              #       | +     routes: [OCTAVIA-MGMT-NET]
      ...
    `,
      },
      { files: providerExample('OCTAVIA-MGMT-NET', [])() },
    );
  });

  test('groups that have routes get another', () => {
    checkModel(
      providerNetNoRoute,
      {
        'data/neutron.yml': `
      ...
              - name: OCTAVIA-MGMT-NET
              #       ^^^^^^^^^^^^^^^^ error: No network group has a route to provider network 'OCTAVIA-MGMT-NET'. Add it to the routes of the group through which it is reached.
              #       | fix: Add a route to 'MANAGEMENT'
              #       | in data/network_groups.yml
              #       |         - EXTERNAL-API
              #       | +       - OCTAVIA-MGMT-NET
      ...
    `,
      },
      { files: providerExample('OCTAVIA-MGMT-NET', ['EXTERNAL-API'])() },
    );
  });

  test('a route to it, or to everywhere', () => {
    checkModel(
      providerNetNoRoute,
      {},
      { files: providerExample('OCTAVIA-MGMT-NET', ['OCTAVIA-MGMT-NET'])() },
    );
  });

  test('the route to everywhere', () => {
    checkModel(providerNetNoRoute, {}, { files: providerExample('OCTAVIA-MGMT-NET', ['default'])() });
  });

  test('routes that cannot be read may lead anywhere', () => {
    checkModel(providerNetNoRoute, {}, { files: providerExample('OCTAVIA-MGMT-NET', ['"{{ route }}"'])() });
  });

  test('with the name of a group it is not without a route as well', () => {
    checkModel(providerNetNoRoute, {}, { files: providerExample('EXTERNAL-API', [])() });
  });

  test('data that nobody refers to create none', () => {
    checkModel(
      providerNetNoRoute,
      {},
      {
        files: {
          ...providerExample('OCTAVIA-MGMT-NET', [])(),
          'data/control_plane.yml': exampleFile('data/control_plane.yml'),
        },
      },
    );
  });
});
