/** `carrier-grade/cg-start-outside`: the first address that is given out is no host of the subnet. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgStartOutside as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-start-outside.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the broadcast address', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.255' },
    `
    #- /environment.json
    ...
                    "start-address": "9.40.4.255"
    //                               ^^^^^^^^^^^^ error: The start address 9.40.4.255 is the broadcast address of 9.40.4.0/24, the subnet of 'api'.
    //                               | related 32: The subnet is set here.
    //                               | fix: Change to '9.40.4.100'
    //                               | -                 "start-address": "9.40.4.255"
    //                               | +                 "start-address": "9.40.4.100"
    //                               | fix: Change to '9.40.4.252'
    //                               | -                 "start-address": "9.40.4.255"
    //                               | +                 "start-address": "9.40.4.252"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the address of the subnet itself',
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.0' },
    [
      `error environment.json:33 ["9.40.4.0"] The start address 9.40.4.0 is the network address of 9.40.4.0/24, the subnet of 'api'.`,
    ],
  ],
  ['the first host', { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.1' }, []],
  ['the last host', { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254' }, []],
  [
    'the address behind the subnet',
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.5.0' },
    [
      `error environment.json:33 ["9.40.5.0"] The start address 9.40.5.0 is outside 9.40.4.0/24, the subnet of 'api'.`,
    ],
  ],
  ['no start address', { [`${NETWORKS}.1.network-address.start-address`]: undefined }, []],
  [
    'no subnet',
    {
      [`${NETWORKS}.1.network-address.cidr`]: '9.40.4.256/24',
      [`${NETWORKS}.1.network-address.start-address`]: '9.40.5.0',
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
