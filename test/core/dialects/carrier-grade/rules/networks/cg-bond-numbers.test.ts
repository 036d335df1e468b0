/** `carrier-grade/cg-bond-numbers`: the intervals of a bond do not fit together. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgBondNumbers as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-bond-numbers.js';
import {
  BONDED,
  PLACE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a delay that is no multiple', () => {
  checkCloud(
    rule,
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': 100, 'bond-updelay': 101 } } },
    `
    #- /environment.json
    ...
                "bond-updelay": 101
    //                          ^^^ warning: 'bond-updelay' (101) is not a multiple of 'bond-miimon' (100).
    //                          | related 119: The interval of checks is set here.
    //                          | fix: Change to '100'
    //                          | -             "bond-updelay": 101
    //                          | +             "bond-updelay": 100
    //                          | fix: Change to '200'
    //                          | -             "bond-updelay": 101
    //                          | +             "bond-updelay": 200
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a delay of one interval',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': 100, 'bond-updelay': 100 } } },
    [],
  ],
  ['no delay', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': 1, 'bond-updelay': 0 } } }, []],
  [
    'no checks',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': 0, 'bond-updelay': -1 } } },
    ["warning environment.json:119 [0] 'bond-miimon' must be above 0, not 0."],
  ],
  [
    'a delay below 0',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': 100, 'bond-updelay': -1 } } },
    ["warning environment.json:120 [-1] 'bond-updelay' must not be below 0."],
  ],
  ['a delay alone', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-updelay': 101 } } }, []],
  ['an interval alone', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': 100 } } }, []],
  [
    'numbers in quotes',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-miimon': '100', 'bond-updelay': '150' } } },
    [`warning environment.json:120 ["150"] 'bond-updelay' (150) is not a multiple of 'bond-miimon' (100).`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
