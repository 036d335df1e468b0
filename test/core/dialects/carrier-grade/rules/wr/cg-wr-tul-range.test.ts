/** `carrier-grade/cg-wr-tul-range`: the underlay range of the KVM region is not on the tenant network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrTulRange as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-tul-range.js';
import { WR } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('both ends outside, which is the mistake where they are backwards too', () => {
  checkCloud(
    rule,
    { [`${WR}.tul_ip_start_address`]: '10.40.7.0', [`${WR}.tul_ip_end_address`]: '10.40.5.255' },
    `
    #- /vars/wr.json
    ...
            "tul_ip_start_address": "10.40.7.0",
    //                              ^^^^^^^^^^^ error: 10.40.7.0 is outside 10.40.6.0/24, the subnet of 'tenant'.
    //                              | related environment.json:89: The subnet is set here.
    //                              | no fix
            "tul_ip_end_address": "10.40.5.255",
    //                            ^^^^^^^^^^^^^ error: 10.40.5.255 is outside 10.40.6.0/24, the subnet of 'tenant'.
    //                            | related environment.json:89: The subnet is set here.
    //                            | no fix
    ...
  `,
  );
});

test('an end in another subnet, and ends that can be swapped', () => {
  checkCloud(
    rule,
    { [`${WR}.tul_ip_end_address`]: '10.40.66.99' },
    `
    #- /vars/wr.json
    ...
            "tul_ip_end_address": "10.40.66.99",
    //                            ^^^^^^^^^^^^^ error: 10.40.66.99 is outside 10.40.6.0/24, the subnet of 'tenant'.
    //                            | related environment.json:89: The subnet is set here.
    //                            | fix: Change to '10.40.6.99'
    //                            | -         "tul_ip_end_address": "10.40.66.99",
    //                            | +         "tul_ip_end_address": "10.40.6.99",
    ...
  `,
  );
  checkCloud(
    rule,
    { [`${WR}.tul_ip_start_address`]: '10.40.6.99', [`${WR}.tul_ip_end_address`]: '10.40.6.50' },
    `
    #- /vars/wr.json
    ...
            "tul_ip_start_address": "10.40.6.99",
    //                              ^^^^^^^^^^^^ error: Range is reversed: 10.40.6.99 is after 10.40.6.50.
    //                              | fix: Swap the two addresses
    //                              | -         "tul_ip_start_address": "10.40.6.99",
    //                              | -         "tul_ip_end_address": "10.40.6.50",
    //                              | +         "tul_ip_start_address": "10.40.6.50",
    //                              | +         "tul_ip_end_address": "10.40.6.99",
    ...
  `,
  );
});

test('ends whose range would hold what others have are not swapped', () => {
  checkCloud(
    rule,
    { [`${WR}.tul_ip_start_address`]: '10.40.6.50', [`${WR}.tul_ip_end_address`]: '10.40.6.9' },
    `
    #- /vars/wr.json
    ...
            "tul_ip_start_address": "10.40.6.50",
    //                              ^^^^^^^^^^^^ error: Range is reversed: 10.40.6.50 is after 10.40.6.9.
    //                              | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the whole subnet',
    { [`${WR}.tul_ip_start_address`]: '10.40.6.0', [`${WR}.tul_ip_end_address`]: '10.40.6.255' },
    [],
  ],
  ['one address', { [`${WR}.tul_ip_end_address`]: '10.40.6.50' }, []],
  [
    'the end before the beginning',
    { [`${WR}.tul_ip_end_address`]: '10.40.6.49' },
    ['error vars/wr.json:14 ["10.40.6.50"] Range is reversed: 10.40.6.50 is after 10.40.6.49.'],
  ],
  [
    'an end alone',
    { [`${WR}.tul_ip_start_address`]: undefined, [`${WR}.tul_ip_end_address`]: '10.40.7.0' },
    [`error vars/wr.json:14 ["10.40.7.0"] 10.40.7.0 is outside 10.40.6.0/24, the subnet of 'tenant'.`],
  ],
  ['a beginning alone', { [`${WR}.tul_ip_end_address`]: undefined }, []],
  [
    'no tenant network',
    { 'environment.json node-type.1.interface-map.1': undefined, [`${WR}.tul_ip_end_address`]: '10.40.7.0' },
    [],
  ],
  [
    'the tenant network by the term of the product',
    {
      'environment.json node-type.1.interface-map.1.logical-network-map.0.name': 'TUL',
      [`${WR}.tul_ip_end_address`]: '10.40.7.0',
    },
    [`error vars/wr.json:15 ["10.40.7.0"] 10.40.7.0 is outside 10.40.6.0/24, the subnet of 'tenant'.`],
  ],
  ['no KVM region', { 'vars/wr.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
