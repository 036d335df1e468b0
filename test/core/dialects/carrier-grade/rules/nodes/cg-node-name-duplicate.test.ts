/** `carrier-grade/cg-node-name-duplicate`: two servers have one name. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeNameDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-name-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the name of another server', () => {
  checkCloud(
    rule,
    { 'node-provision.json 4.name': 'ccn1' },
    `
    #- /node-provision.json
    ...
        "pm_ip": "192.168.40.84",
    ...
        "name": "ccn1",
    //          ^^^^^^ error: Duplicate server 'ccn1'.
    //          | related 3: First used here.
    //          | fix: Change to 'ccn4'
    //          | -     "name": "ccn1",
    //          | +     "name": "ccn4",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three of one name',
    { 'node-provision.json 1.name': 'ccn1', 'node-provision.json 2.name': 'ccn1' },
    [
      `error node-provision.json:18 ["ccn1"] Duplicate server 'ccn1'.`,
      `error node-provision.json:33 ["ccn1"] Duplicate server 'ccn1'.`,
    ],
  ],
  ['another case is another name', { 'node-provision.json 4.name': 'CCN1' }, []],
  ['no names', { 'node-provision.json 3.name': undefined, 'node-provision.json 4.name': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
