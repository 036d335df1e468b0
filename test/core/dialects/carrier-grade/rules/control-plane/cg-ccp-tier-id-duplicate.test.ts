/** `carrier-grade/cg-ccp-tier-id-duplicate`: two tiers have one id. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcpTierIdDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ccp-tier-id-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the id of the first', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.id': 1 },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "id": 1,
    //          ^ error: Duplicate tier id '1'.
    //          | related 10: First used here.
    //          | fix: Change to '2'
    //          | -       "id": 1,
    //          | +       "id": "2",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three of one id',
    { '.hos/ccp-dcn-esx.json tiers.1.id': '1', '.hos/ccp-dcn-esx.json tiers.2': { id: '1' } },
    [
      `error .hos/ccp-dcn-esx.json:29 ["1"] Duplicate tier id '1'.`,
      `error .hos/ccp-dcn-esx.json:48 ["1"] Duplicate tier id '1'.`,
    ],
  ],
  ['a leading zero is another id', { '.hos/ccp-dcn-esx.json tiers.1.id': '01' }, []],
  [
    'no ids',
    { '.hos/ccp-dcn-esx.json tiers.0.id': undefined, '.hos/ccp-dcn-esx.json tiers.1.id': undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
