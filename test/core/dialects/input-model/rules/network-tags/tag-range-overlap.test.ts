import { describe, test } from 'vitest';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagRangeOverlap } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-range-overlap.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-range-overlap', () => {
  test('the later one in the text is told', () => {
    checkModel(
      tagRangeOverlap,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: "10:20,30:40,20:25,5:9"
                #                                   ^^^^^ error: '20:25' overlaps '10:20'.
                #                                   | related 20: '10:20' is here.
                #                                   | fix: Change to '21:25'
                #                                   | -           tenant-vxlan-id-range: "10:20,30:40,20:25,5:9"
                #                                   | +           tenant-vxlan-id-range: "10:20,30:40,21:25,5:9"
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "10:20,30:40,20:25,5:9"'],
          [],
        )(),
      },
    );
  });

  test('with the one that reaches furthest', () => {
    checkModel(
      tagRangeOverlap,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: "10:20,12:13,16:17"
                #                             ^^^^^ error: '12:13' overlaps '10:20'.
                #                             | related 20: '10:20' is here.
                #                             | no fix
                #                                   ^^^^^ error: '16:17' overlaps '10:20'.
                #                                   | related 20: '10:20' is here.
                #                                   | no fix
      ...
    `,
      },
      {
        files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "10:20,12:13,16:17"'], [])(),
      },
    );
  });

  test('an earlier one that begins later', () => {
    checkModel(
      tagRangeOverlap,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: "15:18,10:20"
                #                             ^^^^^ error: '10:20' overlaps '15:18'.
                #                             | related 20: '15:18' is here.
                #                             | no fix
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "15:18,10:20"'], [])() },
    );
  });

  test('beside each other', () => {
    checkModel(
      tagRangeOverlap,
      {},
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "10:20,21:30"'], [])() },
    );
  });

  test('what is wrong already does not overlap as well', () => {
    checkModel(
      tagRangeOverlap,
      {},
      {
        files: tagsExample(
          ['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "20:10,15:18,14:16777216"'],
          [],
        )(),
      },
    );
  });
});
