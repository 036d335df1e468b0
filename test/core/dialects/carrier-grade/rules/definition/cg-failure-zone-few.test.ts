/** `carrier-grade/cg-failure-zone-few`: there are fewer failure zones than controllers. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgFailureZoneFew as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-failure-zone-few.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one zone', () => {
  checkCloud(
    rule,
    { 'definition.json failure-zones': [{ name: 'fz1' }] },
    `
    #- /definition.json
    ...
      "failure-zones": [
    //^^^^^^^^^^^^^^^ warning: The 3 controllers need 3 failure zones, not 1.
    //| fix: Add failure zones 'fz2' and 'fz3'
    //|         "name": "fz1"
    //| -     }
    //| +     },
    //| +     { "name": "fz2" },
    //| +     { "name": "fz3" }
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two zones',
    { 'definition.json failure-zones.2': undefined },
    ['warning definition.json:13 ["failure-zones"] The 3 controllers need 3 failure zones, not 2.'],
  ],
  [
    'one zone three times',
    { 'definition.json failure-zones.1.name': 'fz1', 'definition.json failure-zones.2.name': 'fz1' },
    ['warning definition.json:13 ["failure-zones"] The 3 controllers need 3 failure zones, not 1.'],
  ],
  [
    'an empty list',
    { 'definition.json failure-zones': [] },
    ['warning definition.json:13 ["failure-zones"] The 3 controllers need 3 failure zones, not 0.'],
  ],
  ['four zones', { 'definition.json failure-zones.3': { name: 'fz4' } }, []],
  ['a zone that cannot be read', { 'definition.json failure-zones.2': 'fz3' }, []],
  ['no list', { 'definition.json failure-zones': undefined }, []],
  ['three zones', {}, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
