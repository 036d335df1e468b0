/** `carrier-grade/cg-wr-storage-key-version`: the storage for images has the key of both releases. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrStorageKeyVersion as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-storage-key-version.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the old key in a cloud of release 2.0', () => {
  checkCloud(
    rule,
    { [`${WR}.shared_instance_storage`]: undefined, [`${WR}.image_storage`]: 250 },
    `
    #- /vars/wr.json
    ...
            "image_storage": 250
    //      ^^^^^^^^^^^^^^^ warning: This key is named 'shared_instance_storage' in release 2.0.
    //      | preferred fix: Rename to 'shared_instance_storage'
    //      | -         "image_storage": 250
    //      | +         "shared_instance_storage": 250
    ...
  `,
  );
});

test('both keys', () => {
  checkCloud(
    rule,
    { [`${WR}.image_storage`]: 250 },
    `
    #- /vars/wr.json
    ...
            "image_storage": 250
    //      ^^^^^^^^^^^^^^^ warning: This key is named 'shared_instance_storage' in release 2.0.
    //      | fix: Remove 'image_storage'
    //      | -         ],
    //      | -         "image_storage": 250
    //      | +         ]
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the old key in a cloud of release 1.1',
    {
      [`${WR}.shared_instance_storage`]: undefined,
      [`${WR}.physnet_VLAN_range_mappings`]: undefined,
      [`${WR}.image_storage`]: 250,
    },
    [],
  ],
  ['the new key', {}, []],
  [
    'a copy with both keys in a cloud of release 1.1',
    {
      [`${WR}.shared_instance_storage`]: undefined,
      [`${WR}.physnet_VLAN_range_mappings`]: undefined,
      'old/wr.json': {
        product: { version: 1 },
        'property-groups': [
          { name: 'wr-vars', properties: { image_storage: 1, shared_instance_storage: 1 } },
        ],
      },
    },
    [`warning old/wr.json:9 ["image_storage"] This key is named 'shared_instance_storage' in release 2.0.`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
