/** `carrier-grade/cg-backup-in-cloud-dir`: a copy of a file lies inside the cloud directory. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgBackupInCloudDir as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-backup-in-cloud-dir.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a copy with a number', () => {
  checkCloud(
    rule,
    {
      'vars/wr_bak2.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: {} }],
      },
    },
    `
    #- /vars/wr_bak2.json
    ...
      "product": {
    //^^^^^^^^^ warning: 'vars/wr_bak2.json' looks like a copy; keep copies outside the directories of clouds.
    //| no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'an old file',
    {
      'vars/wr.old.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: {} }],
      },
    },
    [
      `warning vars/wr.old.json:2 ["product"] 'vars/wr.old.json' looks like a copy; keep copies outside the directories of clouds.`,
    ],
  ],
  [
    'a copy of a file',
    {
      'vars/copy-of-wr.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: {} }],
      },
    },
    [
      `warning vars/copy-of-wr.json:2 ["product"] 'vars/copy-of-wr.json' looks like a copy; keep copies outside the directories of clouds.`,
    ],
  ],
  [
    'what was saved',
    {
      'wr-saved.json': { product: { version: 1 }, 'property-groups': [{ name: 'wr-vars', properties: {} }] },
      'wr-save.json': { product: { version: 1 }, 'property-groups': [{ name: 'wr-vars', properties: {} }] },
    },
    [
      `warning wr-save.json:2 ["product"] 'wr-save.json' looks like a copy; keep copies outside the directories of clouds.`,
      `warning wr-saved.json:2 ["product"] 'wr-saved.json' looks like a copy; keep copies outside the directories of clouds.`,
    ],
  ],
  [
    'the original',
    { 'wr-orig.json': { product: { version: 1 }, 'property-groups': [{ name: 'wr-vars', properties: {} }] } },
    [
      `warning wr-orig.json:2 ["product"] 'wr-orig.json' looks like a copy; keep copies outside the directories of clouds.`,
    ],
  ],
  [
    'a name that only begins so',
    {
      'vars/wr-older.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: {} }],
      },
    },
    [],
  ],
  [
    'a name that only ends so',
    {
      'vars/wrbackup.json': {
        product: { version: 1 },
        'property-groups': [{ name: 'wr-vars', properties: {} }],
      },
    },
    [],
  ],
  [
    'a directory without a definition',
    {
      'definition.json': undefined,
      'wr-old.json': { product: { version: 1 }, 'property-groups': [{ name: 'wr-vars', properties: {} }] },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
