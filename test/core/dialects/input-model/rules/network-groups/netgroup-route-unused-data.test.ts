import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { providerExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { netgroupRouteUnusedData } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/netgroup-route-unused-data.js';
import { checkModel } from '../../../../../support/examples.js';

const NETWORK = 'OCTAVIA-MGMT-NET';
const routed = providerExample(NETWORK, ['default', NETWORK])();
const plane = routed['data/control_plane.yml'] ?? '';

describe('input-model/netgroup-route-unused-data', () => {
  test('the only control plane may be given the data', () => {
    checkModel(
      netgroupRouteUnusedData,
      {
        'data/network_groups.yml': `
      ...
            - OCTAVIA-MGMT-NET
            # ^^^^^^^^^^^^^^^^ error: 'OCTAVIA-MGMT-NET' is not created: no control plane lists 'NEUTRON-CONFIG'.
            # | fix: Add 'NEUTRON-CONFIG' to the control plane
      ...
    `,
      },
      { files: { ...routed, 'data/control_plane.yml': exampleFile('data/control_plane.yml') } },
    );
  });

  test('a control plane lists it', () => {
    checkModel(netgroupRouteUnusedData, {}, { files: routed });
  });

  test('a control plane may list what cannot be read', () => {
    checkModel(
      netgroupRouteUnusedData,
      {},
      { files: { ...routed, 'data/control_plane.yml': plane.replace('- NEUTRON-CONFIG', '- "{{ data }}"') } },
    );
  });

  test('a network group of the name is what the route leads to', () => {
    checkModel(
      netgroupRouteUnusedData,
      {},
      {
        files: {
          ...providerExample('EXTERNAL-API', ['default', 'EXTERNAL-API'])(),
          'data/control_plane.yml': exampleFile('data/control_plane.yml'),
        },
      },
    );
  });
});
