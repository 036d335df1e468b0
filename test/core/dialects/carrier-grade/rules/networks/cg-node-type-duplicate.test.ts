/** `carrier-grade/cg-node-type-duplicate`: a node type is described twice. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeTypeDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-node-type-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the third is the first again', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.2.name': 'CCN' },
    `
    #- /environment.json
    ...
                    "start-address": "10.40.6.120"
    ...
          "name": "CCN",
    //            ^^^^^ error: Duplicate node type 'CCN'.
    //            | related 7: It is described here first.
    //            | fix: Change to 'VRG'
    //            | -       "name": "CCN",
    //            | +       "name": "VRG",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three of one name',
    { 'environment.json node-type.1.name': 'CCN', 'environment.json node-type.2.name': 'CCN' },
    [
      `error environment.json:50 ["CCN"] Duplicate node type 'CCN'.`,
      `error environment.json:98 ["CCN"] Duplicate node type 'CCN'.`,
    ],
  ],
  ['another case is another name', { 'environment.json node-type.2.name': 'ccn' }, []],
  [
    'no names',
    { 'environment.json node-type.2.name': undefined, 'environment.json node-type.1.name': undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
