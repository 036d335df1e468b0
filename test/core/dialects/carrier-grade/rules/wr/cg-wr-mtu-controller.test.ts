/** `carrier-grade/cg-wr-mtu-controller`: the MTU of an interface of the controllers is above what they may have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrMtuController as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-mtu-controller.js';
import { INTERFACE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the first MTU that controllers cannot have', () => {
  checkCloud(
    rule,
    { [`${INTERFACE}.interface_mtu`]: 1501 },
    `
    #- /vars/wr.json
    ...
                "interface_mtu": 1501,
    //                           ^^^^ warning: The MTU must be at most 1500 on controllers, not 1501.
    //                           | fix: Change to '1500'
    //                           | -             "interface_mtu": 1501,
    //                           | +             "interface_mtu": 1500,
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the largest of controllers', { [`${INTERFACE}.interface_mtu`]: 1500 }, []],
  [
    'the largest of all interfaces',
    { [`${INTERFACE}.interface_mtu`]: 9216 },
    ['warning vars/wr.json:19 [9216] The MTU must be at most 1500 on controllers, not 9216.'],
  ],
  ['an MTU that no interface can have is another mistake', { [`${INTERFACE}.interface_mtu`]: 9217 }, []],
  ['none', { [`${INTERFACE}.interface_mtu`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
