import { describe, test } from 'vitest';
import { exampleFile } from '../../../../../../server/src/core/dialects/input-model/examples.js';
import { providerExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/examples.js';
import { neutronNetNameClash } from '../../../../../../server/src/core/dialects/input-model/rules/network-groups/neutron-net-name-clash.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/neutron-net-name-clash', () => {
  test('both are targets of routes', () => {
    checkModel(
      neutronNetNameClash,
      {
        'data/neutron.yml': `
      ...
              - name: EXTERNAL-API
              #       ^^^^^^^^^^^^ error: 'EXTERNAL-API' is also the name of a network group.
              #       | related network_groups.yml:12: The network group is defined here.
              #       | fix: Rename the provider network to 'EXTERNAL-API-NET'
              #       | -         - name: EXTERNAL-API
              #       | +         - name: EXTERNAL-API-NET
      ...
    `,
      },
      { files: providerExample('EXTERNAL-API', [])() },
    );
  });

  test('names that differ', () => {
    checkModel(neutronNetNameClash, {}, { files: providerExample('EXTERNAL-API-NET', [])() });
  });

  test('data that nobody refers to create none', () => {
    checkModel(
      neutronNetNameClash,
      {},
      {
        files: {
          ...providerExample('EXTERNAL-API', [])(),
          'data/control_plane.yml': exampleFile('data/control_plane.yml'),
        },
      },
    );
  });
});
