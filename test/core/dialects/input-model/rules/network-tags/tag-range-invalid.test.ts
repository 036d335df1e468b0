import { describe, test } from 'vitest';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagRangeInvalid } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-range-invalid.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-range-invalid', () => {
  test('numbers to the base of 60 need quotes', () => {
    checkModel(
      tagRangeInvalid,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: 1:50
                #                      ^^^^ error: '1:50' needs quotes: YAML reads it as the number 110.
                #                      | preferred fix: Change to "1:50"
                #                      | -           tenant-vxlan-id-range: 1:50
                #                      | +           tenant-vxlan-id-range: "1:50"
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: 1:50'], [])() },
    );
  });

  test('a lone id is both ends', () => {
    checkModel(
      tagRangeInvalid,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: 100
                #                      ^^^ error: '100' is not a valid range. Write it as 'MIN:MAX'.
                #                      | fix: Change to "100:100"
                #                      | -           tenant-vxlan-id-range: 100
                #                      | +           tenant-vxlan-id-range: "100:100"
      ...
    `,
      },
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: 100'], [])() },
    );
  });

  test('in a list each part by itself', () => {
    checkModel(
      tagRangeInvalid,
      {
        'data/network_groups.yml': `
      ...
                tenant-vxlan-id-range: "100, 40-50, 1:5, much"
                #                       ^^^ error: '100' is not a valid range. Write it as 'MIN:MAX'.
                #                       | fix: Change to '100:100'
                #                       | -           tenant-vxlan-id-range: "100, 40-50, 1:5, much"
                #                       | +           tenant-vxlan-id-range: "100:100, 40-50, 1:5, much"
                #                            ^^^^^ error: '40-50' is not a valid range. Write it as 'MIN:MAX'.
                #                            | preferred fix: Change to '40:50'
                #                            | -           tenant-vxlan-id-range: "100, 40-50, 1:5, much"
                #                            | +           tenant-vxlan-id-range: "100, 40:50, 1:5, much"
                #                                        ^^^^ error: 'much' is not a valid range. Write it as 'MIN:MAX'.
                #                                        | no fix
      ...
    `,
      },
      {
        files: tagsExample(
          ['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "100, 40-50, 1:5, much"'],
          [],
        )(),
      },
    );
  });

  test('pairs with blanks, and what cannot be read', () => {
    checkModel(
      tagRangeInvalid,
      {},
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "1:5, 7 : 9"'], [])() },
    );
  });

  test('Jinja', () => {
    checkModel(
      tagRangeInvalid,
      {},
      { files: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "{{ range }}"'], [])() },
    );
  });
});
