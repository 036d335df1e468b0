/** `carrier-grade/cg-wr-mtu`: the MTU of an interface is outside what interfaces can have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrMtu as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-mtu.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the first MTU that is too large', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.interface_mtu`]: 9217 },
    `
    #- /vars/wr.json
    ...
                "interface_mtu": 9217,
    //                           ^^^^ error: The MTU must be between 576 and 9216, not 9217.
    //                           | fix: Change to '1500'
    //                           | -             "interface_mtu": 9217,
    //                           | +             "interface_mtu": 1500,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the first that is too small',
    { [`${INTERFACE}.interface_mtu`]: 575 },
    ['error vars/wr.json:19 [575] The MTU must be between 576 and 9216, not 575.'],
  ],
  ['the smallest', { [`${INTERFACE}.interface_mtu`]: 576 }, []],
  ['the largest', { [`${INTERFACE}.interface_mtu`]: 9216 }, []],
  ['no number', { [`${INTERFACE}.interface_mtu`]: 'jumbo' }, []],
  ['none', { [`${INTERFACE}.interface_mtu`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
