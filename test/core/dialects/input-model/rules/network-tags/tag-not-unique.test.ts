import { describe, test } from 'vitest';
import { planeText } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagNotUnique } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-not-unique.js';
import { checkModel } from '../../../../../support/examples.js';
import { ownTag } from './own-tag.js';

describe('input-model/tag-not-unique', () => {
  test('the second group loses it', () => {
    checkModel(
      tagNotUnique,
      {
        'data/network_groups.yml': `
      ...
            - neutron.networks.vxlan
            # ^^^^^^^^^^^^^^^^^^^^^^ error: Duplicate tag 'neutron.networks.vxlan', also on network group 'MANAGEMENT'. Only one group can have it.
            # | related 15: First used here.
            # | related net_interfaces.yml:13: 'EXTERNAL-API' and 'MANAGEMENT' are both for tunnels; 'CONTROLLER-INTERFACES' can carry only one of them.
            # | fix: Remove 'neutron.networks.vxlan'
            # | -     tags:
            # | -       - neutron.networks.vxlan
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan'], ['neutron.networks.vxlan: {}'])() },
    );
  });

  test('other tags, and twice on one group', () => {
    checkModel(
      tagNotUnique,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.flat:\n    provider-physical-network: physnet1',
            'neutron.networks.vxlan',
            'neutron.networks.vxlan',
          ],
          ['neutron.networks.flat:\n    provider-physical-network: physnet2'],
        )(),
      },
    );
  });

  test('no component that knows the tag runs', () => {
    checkModel(
      tagNotUnique,
      {},
      {
        files: tagsExample(['neutron.networks.vxlan'], ['neutron.networks.vxlan'], {
          'data/control_plane.yml': planeText(),
        })(),
      },
    );
  });

  test('of a service of the model', () => {
    checkModel(
      tagNotUnique,
      {
        'data/network_groups.yml': `
      ...
            - own.traffic:
            # ^^^^^^^^^^^ error: Duplicate tag 'own.traffic', also on network group 'MANAGEMENT'. Only one group can have it.
            # | related 15: First used here.
            # | fix: Remove 'own.traffic'
            # | -     tags:
            # | -       - own.traffic:
            # | -           ids: "5:9"
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['own.traffic:\n    ids: "5:9"'], ['own.traffic'], ownTag)() },
    );
  });
});
