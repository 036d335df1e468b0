import { describe, test } from 'vitest';
import { planeText } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagPhysnetShared } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-physnet-shared.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-physnet-shared', () => {
  test('the second group gets the next number', () => {
    checkModel(
      tagPhysnetShared,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.flat:
                provider-physical-network: physnet1
                #                          ^^^^^^^^ error: Duplicate physical network 'physnet1', already used by network group 'MANAGEMENT'.
                #                          | related 16: First used here.
                #                          | fix: Change to 'physnet2'
                #                          | -           provider-physical-network: physnet1
                #                          | +           provider-physical-network: physnet2
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.flat:\n    provider-physical-network: physnet1'],
          ['neutron.networks.vlan:\n    provider-physical-network: physnet1'],
        )(),
      },
    );
  });

  test('a name without a number gets the first', () => {
    checkModel(
      tagPhysnetShared,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.flat:
                provider-physical-network: wire
                #                          ^^^^ error: Duplicate physical network 'wire', already used by network group 'MANAGEMENT'.
                #                          | related 16: First used here.
                #                          | fix: Change to 'wire2'
                #                          | -           provider-physical-network: wire
                #                          | +           provider-physical-network: wire2
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.flat:\n    provider-physical-network: wire'],
          [
            'neutron.networks.vlan:\n    provider-physical-network: wire',
            'neutron.networks.flat:\n    provider-physical-network: wire1',
          ],
        )(),
      },
    );
  });

  test('twice on one group', () => {
    checkModel(
      tagPhysnetShared,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            'neutron.networks.vlan:\n    provider-physical-network: physnet1',
          ],
          ['neutron.networks.vlan:\n    provider-physical-network: physnet2'],
        )(),
      },
    );
  });

  test('no component that knows the tags runs', () => {
    checkModel(
      tagPhysnetShared,
      {},
      {
        files: tagsExample(
          ['neutron.networks.flat:\n    provider-physical-network: physnet1'],
          ['neutron.networks.vlan:\n    provider-physical-network: physnet1'],
          { 'data/control_plane.yml': planeText() },
        )(),
      },
    );
  });
});
