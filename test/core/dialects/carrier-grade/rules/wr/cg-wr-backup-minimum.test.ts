/** `carrier-grade/cg-wr-backup-minimum`: the backup storage is below the minimum of the product. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrBackupMinimum as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-backup-minimum.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one less than the least', () => {
  checkCloud(
    rule,
    { [`${WR}.backup_storage`]: 119 },
    `
    #- /vars/wr.json
    ...
            "backup_storage": 119,
    //                        ^^^ warning: The backup storage should have at least 120 GiB, not 119.
    //                        | fix: Change to '120'
    //                        | -         "backup_storage": 119,
    //                        | +         "backup_storage": 120,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the least', { [`${WR}.backup_storage`]: 120 }, []],
  ['nothing is another mistake', { [`${WR}.backup_storage`]: 0 }, []],
  [
    'one',
    { [`${WR}.backup_storage`]: '1' },
    ['warning vars/wr.json:10 ["1"] The backup storage should have at least 120 GiB, not 1.'],
  ],
  ['no number', { [`${WR}.backup_storage`]: 'small' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
