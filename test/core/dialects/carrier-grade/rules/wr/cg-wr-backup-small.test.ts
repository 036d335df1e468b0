/** `carrier-grade/cg-wr-backup-small`: the backup storage is smaller than what is backed up. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrBackupSmall as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-backup-small.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one less than database and images', () => {
  checkCloud(
    rule,
    { [`${WR}.backup_storage`]: 299 },
    `
    #- /vars/wr.json
    ...
            "backup_storage": 299,
    //                        ^^^ error: The backup storage must have at least 300 GiB (database 50, images 250), not 299.
    //                        | fix: Change to '300'
    //                        | -         "backup_storage": 299,
    //                        | +         "backup_storage": 300,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['as much as both', { [`${WR}.backup_storage`]: 300 }, []],
  [
    'the key of release 1.1',
    { [`${WR}.shared_instance_storage`]: undefined, [`${WR}.image_storage`]: 280 },
    [
      'error vars/wr.json:10 [320] The backup storage must have at least 330 GiB (database 50, images 280), not 320.',
    ],
  ],
  ['the newer key where both stand', { [`${WR}.image_storage`]: 2000 }, []],
  ['without a database', { [`${WR}.database_storage`]: undefined, [`${WR}.backup_storage`]: 1 }, []],
  ['without images', { [`${WR}.shared_instance_storage`]: undefined, [`${WR}.backup_storage`]: 1 }, []],
  ['without a backup', { [`${WR}.backup_storage`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
