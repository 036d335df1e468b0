/** `carrier-grade/cg-start-capacity`: there are fewer addresses from the start address on than nodes that need one. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgStartCapacity as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-start-capacity.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('room for two of three controllers', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.253' },
    `
    #- /environment.json
    ...
                    "start-address": "9.40.4.253"
    //                               ^^^^^^^^^^^^ error: 'api' has 2 addresses from 9.40.4.253 on, but 3 nodes need one each.
    //                               | related 32: The subnet is set here.
    //                               | fix: Change to '9.40.4.100'
    //                               | -                 "start-address": "9.40.4.253"
    //                               | +                 "start-address": "9.40.4.100"
    //                               | fix: Change to '9.40.4.252'
    //                               | -                 "start-address": "9.40.4.253"
    //                               | +                 "start-address": "9.40.4.252"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['room for all', { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.252' }, []],
  [
    'room for one',
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254' },
    [
      `error environment.json:33 ["9.40.4.254"] 'api' has 1 address from 9.40.4.254 on, but 3 nodes need one each.`,
    ],
  ],
  [
    'the broadcast address',
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.255' },
    [
      `error environment.json:33 ["9.40.4.255"] 'api' has 0 addresses from 9.40.4.255 on, but 3 nodes need one each.`,
    ],
  ],
  [
    'references count',
    { [`${NETWORKS}.0.network-address.start-address`]: '10.40.3.249' },
    [
      `error environment.json:23 ["10.40.3.249"] 'management' has 6 addresses from 10.40.3.249 on, but 7 nodes need one each.`,
    ],
  ],
  ['room for all that refer to it', { [`${NETWORKS}.0.network-address.start-address`]: '10.40.3.248' }, []],
  ['outside is another mistake', { [`${NETWORKS}.1.network-address.start-address`]: '9.40.5.254' }, []],
  [
    'servers that cannot be told',
    {
      [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254',
      'node-provision.json 0.node_group': 'CCN',
    },
    [],
  ],
  [
    'servers that cannot be read',
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254', 'node-provision.json 7': 'vrg3' },
    [],
  ],
  [
    'no servers',
    { [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254', 'node-provision.json': undefined },
    [],
  ],
  [
    'an attached node type without a name',
    {
      [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254',
      'environment.json node-type.0.name': undefined,
    },
    [],
  ],
  [
    'another node type without a name',
    {
      [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254',
      'environment.json node-type.2.name': undefined,
    },
    [
      `error environment.json:33 ["9.40.4.254"] 'api' has 1 address from 9.40.4.254 on, but 3 nodes need one each.`,
    ],
  ],
  ['no start address', { [`${NETWORKS}.1.network-address.start-address`]: undefined }, []],
  [
    'no subnet',
    {
      [`${NETWORKS}.1.network-address.cidr`]: undefined,
      [`${NETWORKS}.1.network-address.start-address`]: '9.40.4.254',
    },
    [],
  ],
  ['no environment', { 'environment.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
