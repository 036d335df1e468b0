import { describe, test } from 'vitest';
import { planeText } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagPhysnetMultiple } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-physnet-multiple.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-physnet-multiple', () => {
  test('the first one is meant', () => {
    checkModel(
      tagPhysnetMultiple,
      {
        'data/network_groups.yml': `
      ...
                provider-physical-network: physnet2
                #                          ^^^^^^^^ error: 'EXTERNAL-API' is already physical network 'physnet1' and cannot also be 'physnet2'.
                #                          | related 20: 'physnet1' is set here.
                #                          | fix: Change to 'physnet1'
                #                          | -           provider-physical-network: physnet2
                #                          | +           provider-physical-network: physnet1
      ...
    `,
      },
      {
        files: tagsExample(
          [
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            'neutron.networks.vlan:\n    provider-physical-network: physnet2',
          ],
          [],
        )(),
      },
    );
  });

  test('the same one, or on two groups', () => {
    checkModel(
      tagPhysnetMultiple,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            'neutron.networks.vlan:\n    provider-physical-network: physnet1',
          ],
          ['neutron.networks.flat:\n    provider-physical-network: physnet2'],
        )(),
      },
    );
  });

  test('no component that knows the tags runs', () => {
    checkModel(
      tagPhysnetMultiple,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            'neutron.networks.vlan:\n    provider-physical-network: physnet2',
          ],
          [],
          { 'data/control_plane.yml': planeText() },
        )(),
      },
    );
  });
});
