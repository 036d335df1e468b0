import { describe, test } from 'vitest';
import { tagsExample } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/examples.js';
import { tagDeprecated } from '../../../../../../server/src/core/dialects/input-model/rules/network-tags/tag-deprecated.js';
import { checkModel } from '../../../../../support/examples.js';

describe('input-model/tag-deprecated', () => {
  test('the tag goes', () => {
    checkModel(
      tagDeprecated,
      {
        'data/network_groups.yml': `
      ...
            - vsa.iscsi
            # ^^^^^^^^^ warning: Tag 'vsa.iscsi' is deprecated. Nothing needs it: take the tag away.
            # | deprecated
            # | fix: Remove 'vsa.iscsi'
            # | -     tags:
            # | -       - vsa.iscsi
            # | +     tags: []
      ...
    `,
      },
      { files: tagsExample(['vsa.iscsi'], [])() },
    );
  });

  test('other tags stay', () => {
    checkModel(tagDeprecated, {}, { files: tagsExample(['neutron.networks.vxlan', 'nothing.at.all'], [])() });
  });
});
