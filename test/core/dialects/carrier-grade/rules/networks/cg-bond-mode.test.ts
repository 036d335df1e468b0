/** `carrier-grade/cg-bond-mode`: the bonding mode is not 4. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgBondMode as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-bond-mode.js';
import {
  BONDED,
  PLACE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another mode, in quotes', () => {
  checkCloud(
    rule,
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': '2' } } },
    `
    #- /environment.json
    ...
                "bond-mode": "2"
    //                       ^^^ error: 'bond-mode' must be 4 (802.3ad), not 2.
    //                       | preferred fix: Change to 4
    //                       | -             "bond-mode": "2"
    //                       | +             "bond-mode": 4
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['mode 4', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': 4 } } }, []],
  ['mode 4 in quotes', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': '4' } } }, []],
  ['no number', { [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': '802.3ad' } } }, []],
  [
    'mode 0',
    { [PLACE]: { ...BONDED, 'bond-options': { 'bond-mode': 0 } } },
    ["error environment.json:119 [0] 'bond-mode' must be 4 (802.3ad), not 0."],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
