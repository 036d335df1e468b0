/** `carrier-grade/cg-wr-range-outside`: a range is not inside the subnet of its network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { cgWrRangeOutside as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-range-outside.js';
import { RANGE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('both ends in another subnet', () => {
  checkCloud(
    rule,
    { [`${RANGE}.ip_start_address`]: '10.40.2.50', [`${RANGE}.ip_end_address`]: '10.40.4.0' },
    `
    #- /vars/wr.json
    ...
                    "ip_start_address": "10.40.2.50",
    //                                  ^^^^^^^^^^^^ error: 10.40.2.50 is outside 10.40.3.0/24, the subnet of 'management'.
    //                                  | related environment.json:22: The subnet is set here.
    //                                  | fix: Change to '10.40.3.50'
    //                                  | -                 "ip_start_address": "10.40.2.50",
    //                                  | +                 "ip_start_address": "10.40.3.50",
                    "ip_end_address": "10.40.4.0",
    //                                ^^^^^^^^^^^ error: 10.40.4.0 is outside 10.40.3.0/24, the subnet of 'management'.
    //                                | related environment.json:22: The subnet is set here.
    //                                | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the whole subnet',
    { [`${RANGE}.ip_start_address`]: '10.40.3.0', [`${RANGE}.ip_end_address`]: '10.40.3.255' },
    [],
  ],
  [
    'the last address before the subnet',
    { [`${RANGE}.ip_start_address`]: '10.40.2.255' },
    [
      `error vars/wr.json:26 ["10.40.2.255"] 10.40.2.255 is outside 10.40.3.0/24, the subnet of 'management'.`,
    ],
  ],
  [
    'a network that the environment does not have',
    { [`${RANGE}.name`]: 'backup', [`${RANGE}.ip_end_address`]: '10.40.4.0' },
    [],
  ],
  [
    'a network without a name',
    { [`${RANGE}.name`]: undefined, [`${RANGE}.ip_end_address`]: '10.40.4.0' },
    [],
  ],
  [
    'a subnet that cannot be read',
    { [`${NETWORKS}.0.network-address.cidr`]: '10.x.x.x/24', [`${RANGE}.ip_end_address`]: '10.40.4.0' },
    [],
  ],
  [
    'a copy of wr.json is not compared',
    {
      'old/wr.json': {
        product: { version: 1 },
        'property-groups': [
          {
            name: 'wr-vars',
            properties: {
              logical_interface: [
                {
                  network: [{ name: 'management', ip_start_address: '10.1.1.1', ip_end_address: '10.1.1.9' }],
                },
              ],
            },
          },
        ],
      },
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
