/** `carrier-grade/cg-failure-zone-duplicate`: a failure zone is named twice. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgFailureZoneDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-failure-zone-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the third is the first again', () => {
  checkCloud(
    rule,
    { 'definition.json failure-zones.2.name': 'fz1' },
    `
    #- /definition.json
    ...
          "name": "fz2"
    ...
          "name": "fz1"
    //            ^^^^^ error: Duplicate failure zone 'fz1'.
    //            | related 15: It is named here first.
    //            | fix: Change to 'fz3'
    //            | -       "name": "fz1"
    //            | +       "name": "fz3"
    //            | fix: Remove the second 'fz1'
    //            | -     },
    //            | -     {
    //            | -       "name": "fz1"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three of one name',
    { 'definition.json failure-zones.1.name': 'fz1', 'definition.json failure-zones.2.name': 'fz1' },
    [
      `error definition.json:18 ["fz1"] Duplicate failure zone 'fz1'.`,
      `error definition.json:21 ["fz1"] Duplicate failure zone 'fz1'.`,
    ],
  ],
  ['another case is another name', { 'definition.json failure-zones.2.name': 'FZ1' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
