/** `carrier-grade/cg-wr-storage-type`: a storage size is not a number. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrStorageType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-storage-type.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a number with its unit', () => {
  checkCloud(
    rule,
    { [`${WR}.database_storage`]: '50 GiB' },
    `
    #- /vars/wr.json
    ...
            "database_storage": "50 GiB",
    //                          ^^^^^^^^ error: 'database_storage' must be a number of GiB, not '50 GiB'.
    //                          | preferred fix: Change to '50'
    //                          | -         "database_storage": "50 GiB",
    //                          | +         "database_storage": 50,
    ...
  `,
  );
});

test('gigabytes in small letters', () => {
  checkCloud(
    rule,
    { [`${WR}.image_storage`]: '5gb' },
    `
    #- /vars/wr.json
    ...
            "image_storage": "5gb"
    //                       ^^^^^ error: 'image_storage' must be a number of GiB, not '5gb'.
    //                       | preferred fix: Change to '5'
    //                       | -         "image_storage": "5gb"
    //                       | +         "image_storage": 5
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a number in quotes',
    { [`${WR}.backup_storage`]: '320' },
    [`error vars/wr.json:10 ["320"] 'backup_storage' must be a number of GiB, not '320'.`],
  ],
  ['the smallest', { [`${WR}.shared_instance_storage`]: 1 }, []],
  [
    'nothing',
    { [`${WR}.shared_instance_storage`]: 0 },
    ["error vars/wr.json:11 [0] 'shared_instance_storage' must be a number of GiB, not '0'."],
  ],
  [
    'less than nothing',
    { [`${WR}.backup_storage`]: -1 },
    ["error vars/wr.json:10 [-1] 'backup_storage' must be a number of GiB, not '-1'."],
  ],
  [
    'half of one',
    { [`${WR}.backup_storage`]: 0.5 },
    ["error vars/wr.json:10 [0.5] 'backup_storage' must be a number of GiB, not '0.5'."],
  ],
  [
    'another unit',
    { [`${WR}.database_storage`]: '50 TB' },
    [`error vars/wr.json:9 ["50 TB"] 'database_storage' must be a number of GiB, not '50 TB'.`],
  ],
  [
    'a leading zero',
    { [`${WR}.database_storage`]: '050' },
    [`error vars/wr.json:9 ["050"] 'database_storage' must be a number of GiB, not '050'.`],
  ],
  ['no value', { [`${WR}.database_storage`]: null }, []],
  ['another key', { [`${WR}.swift_storage`]: '50 GiB' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
