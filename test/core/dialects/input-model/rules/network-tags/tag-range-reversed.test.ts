import { describe, test } from 'vitest';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagRangeReversed } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-range-reversed.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-range-reversed', () => {
  test('the ends change places', () => {
    checkModel(
      tagRangeReversed,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: "20:10, 35:45"
                #                       ^^^^^ error: Range is reversed: 20 is after 10.
                #                       | fix: Change to '10:20'
                #                       | -           tenant-vxlan-id-range: "20:10, 35:45"
                #                       | +           tenant-vxlan-id-range: "10:20, 35:45"
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "20:10, 35:45"'], [])() },
    );
  });

  test('one id is a range', () => {
    checkModel(
      tagRangeReversed,
      {},
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "10:10,11:12"'], [])() },
    );
  });

  test('what is written otherwise in the file cannot be changed', () => {
    checkModel(
      tagRangeReversed,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: "2\\x30:10"
                #                      ^^^^^^^^^^ error: Range is reversed: 20 is after 10.
                #                      | no fix
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "2\\x30:10"'], [])() },
    );
  });
});
