/** `carrier-grade/cg-wr-range-collision`: a range holds an address that the other region uses. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrRangeCollision as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-range-collision.js';
import { RANGE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a range that ends at the first address of the other region', () => {
  checkCloud(
    rule,
    { [`${RANGE}.ip_end_address`]: '10.40.3.120' },
    `
    #- /vars/wr.json
    ...
                    "ip_start_address": "10.40.3.50",
    //                                  ^^^^^^^^^^^^ error: The range of 'management' contains 10.40.3.120, the first address that the other region assigns.
    //                                  | related environment.json:23: That address is set here.
    //                                  | fix: End the range at '10.40.3.119'
    //                                  | -                 "ip_end_address": "10.40.3.120",
    //                                  | +                 "ip_end_address": "10.40.3.119",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['a range up to the address before it', { [`${RANGE}.ip_end_address`]: '10.40.3.119' }, []],
  [
    'a range with gateway and first address',
    { [`${RANGE}.ip_start_address`]: '10.40.3.1', [`${RANGE}.ip_end_address`]: '10.40.3.200' },
    [
      `error vars/wr.json:26 ["10.40.3.1"] The range of 'management' contains 10.40.3.120, the first address that the other region assigns.`,
      `error vars/wr.json:26 ["10.40.3.1"] The range of 'management' contains 10.40.3.1, the gateway.`,
    ],
  ],
  ['a range behind the gateway', { [`${RANGE}.ip_start_address`]: '10.40.3.2' }, []],
  [
    'a range without an end',
    { [`${RANGE}.ip_start_address`]: '10.40.3.1', [`${RANGE}.ip_end_address`]: undefined },
    [],
  ],
  ['a range of no network', { [`${RANGE}.name`]: undefined, [`${RANGE}.ip_end_address`]: '10.40.3.120' }, []],
  [
    'a network that the environment does not have',
    { [`${RANGE}.name`]: 'backup', [`${RANGE}.ip_end_address`]: '10.40.3.120' },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
