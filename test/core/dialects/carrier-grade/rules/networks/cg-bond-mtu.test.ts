/** `carrier-grade/cg-bond-mtu`: the MTU of a bond is outside what interfaces can have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgBondMtu as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-bond-mtu.js';
import {
  BONDED,
  PLACE,
} from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/ports-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the first MTU that is too large', () => {
  checkCloud(
    rule,
    { [PLACE]: { ...BONDED, 'bond-options': { mtu: 9217 } } },
    `
    #- /environment.json
    ...
                "mtu": 9217
    //                 ^^^^ error: The MTU must be between 576 and 9216, not 9217.
    //                 | fix: Change to '9000'
    //                 | -             "mtu": 9217
    //                 | +             "mtu": 9000
    //                 | fix: Change to '1500'
    //                 | -             "mtu": 9217
    //                 | +             "mtu": 1500
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the largest', { [PLACE]: { ...BONDED, 'bond-options': { mtu: 9216 } } }, []],
  ['the smallest', { [PLACE]: { ...BONDED, 'bond-options': { mtu: 576 } } }, []],
  [
    'the first that is too small',
    { [PLACE]: { ...BONDED, 'bond-options': { mtu: '575' } } },
    ['error environment.json:119 ["575"] The MTU must be between 576 and 9216, not 575.'],
  ],
  ['no number', { [PLACE]: { ...BONDED, 'bond-options': { mtu: 'jumbo' } } }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
