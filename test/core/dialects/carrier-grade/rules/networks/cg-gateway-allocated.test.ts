/** `carrier-grade/cg-gateway-allocated`: the gateway has an address that a node will get. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgGatewayAllocated as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-gateway-allocated.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the last address that a node gets', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.122' },
    `
    #- /environment.json
    ...
                    "gateway": "9.40.4.122"
    //                         ^^^^^^^^^^^^ error: The gateway 9.40.4.122 is assigned to a node: 'api' assigns 3 addresses from 9.40.4.120 on.
    //                         | related 33: Addresses are assigned from here on.
    //                         | fix: Assign addresses from '9.40.4.100' on
    //                         | -                 "start-address": "9.40.4.120",
    //                         | +                 "start-address": "9.40.4.100",
    //                         | fix: Change to '9.40.4.1'
    //                         | -                 "gateway": "9.40.4.122"
    //                         | +                 "gateway": "9.40.4.1"
    //                         | fix: Change to '9.40.4.254'
    //                         | -                 "gateway": "9.40.4.122"
    //                         | +                 "gateway": "9.40.4.254"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the address behind it', { [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.123' }, []],
  [
    'the first address',
    { [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.120' },
    [
      `error environment.json:34 ["9.40.4.120"] The gateway 9.40.4.120 is assigned to a node: 'api' assigns 3 addresses from 9.40.4.120 on.`,
    ],
  ],
  ['the address before it', { [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.119' }, []],
  [
    'no start address',
    {
      [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.120',
      [`${NETWORKS}.1.network-address.start-address`]: undefined,
    },
    [],
  ],
  [
    'no servers in the list',
    { [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.120', 'node-provision.json': [] },
    [],
  ],
  [
    'no list of servers',
    { [`${NETWORKS}.1.network-address.gateway`]: '9.40.4.120', 'node-provision.json': undefined },
    [],
  ],
  ['no environment', { 'environment.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
