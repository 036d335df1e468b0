import { describe, test } from 'vitest';
import { planeText } from '../../../../../../server/src/core/dialects/input-model/rules/control-planes/examples.js';
import {
  tagsExample,
  vlanTag,
} from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagRangeBounds } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-range-bounds.js';
import { checkModel } from '../../../../../support/examples.js';
import { ownTag } from './own-tag.js';

describe('input-model/tag-range-bounds', () => {
  test('each part is cut to what there is', () => {
    checkModel(
      tagRangeBounds,
      {
        'data/network_groups.yml': `
      ...
                tenant-vlan-id-range: "0:5,200:4095, 4096:5000"
                #                      ^^^ error: '0:5' is outside 1-4094, the ids of 'neutron.networks.vlan'.
                #                      | fix: Change to '1:5'
                #                      | -           tenant-vlan-id-range: "0:5,200:4095, 4096:5000"
                #                      | +           tenant-vlan-id-range: "1:5,200:4095, 4096:5000"
                #                          ^^^^^^^^ error: '200:4095' is outside 1-4094, the ids of 'neutron.networks.vlan'.
                #                          | fix: Change to '200:4094'
                #                          | -           tenant-vlan-id-range: "0:5,200:4095, 4096:5000"
                #                          | +           tenant-vlan-id-range: "0:5,200:4094, 4096:5000"
                #                                    ^^^^^^^^^ error: '4096:5000' is outside 1-4094, the ids of 'neutron.networks.vlan'.
                #                                    | no fix
      ...
    `,
      },
      {
        files: tagsExample(
          [
            'neutron.networks.vlan:\n    provider-physical-network: physnet1\n    tenant-vlan-id-range: "0:5,200:4095, 4096:5000"',
          ],
          [],
        )(),
      },
    );
  });

  test('the first and the last id, and what is wrong otherwise', () => {
    checkModel(
      tagRangeBounds,
      {},
      {
        files: tagsExample(
          [
            'neutron.networks.vlan:\n    provider-physical-network: physnet1\n    tenant-vlan-id-range: "1:4094,9000:5"',
          ],
          [],
        )(),
      },
    );
  });

  test('of tunnels', () => {
    checkModel(
      tagRangeBounds,
      {},
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: 1:16777215'], [])() },
    );
  });

  test('of a service of the model', () => {
    checkModel(
      tagRangeBounds,
      {
        'data/network_groups.yml': `
      ...
                ids: "4:9,5:10,5:9"
                #     ^^^ error: '4:9' is outside 5-9, the ids of 'own.traffic'.
                #     | fix: Change to '5:9'
                #     | -           ids: "4:9,5:10,5:9"
                #     | +           ids: "5:9,5:10,5:9"
                #         ^^^^ error: '5:10' is outside 5-9, the ids of 'own.traffic'.
                #         | fix: Change to '5:9'
                #         | -           ids: "4:9,5:10,5:9"
                #         | +           ids: "4:9,5:9,5:9"
      ...
    `,
      },
      { files: tagsExample(['own.traffic:\n    ids: "4:9,5:10,5:9"'], [], ownTag)() },
    );
  });

  test('no component that knows the tag runs', () => {
    checkModel(
      tagRangeBounds,
      {},
      {
        files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: 1:20000000'], [], {
          'data/control_plane.yml': planeText(),
        })(),
      },
    );
  });

  test('one id is left, or one is too many', () => {
    checkModel(
      tagRangeBounds,
      {
        'data/network_groups.yml': `
      ...
                tenant-vlan-id-range: "0:1,4095:4095"
                #                      ^^^ error: '0:1' is outside 1-4094, the ids of 'neutron.networks.vlan'.
                #                      | fix: Change to '1:1'
                #                          ^^^^^^^^^ error: '4095:4095' is outside 1-4094, the ids of 'neutron.networks.vlan'.
                #                          | no fix
      ...
    `,
      },
      { files: tagsExample([vlanTag('physnet1', '0:1,4095:4095')], [])() },
    );
  });
});
