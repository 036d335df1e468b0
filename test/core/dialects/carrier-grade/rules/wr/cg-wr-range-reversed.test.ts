/** `carrier-grade/cg-wr-range-reversed`: a range of addresses ends before it begins. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgWrRangeReversed as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/cg-wr-range-reversed.js';
import { RANGE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/wr/wr-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the first range backwards', () => {
  checkCloud(
    rule,
    { [`${RANGE}.ip_start_address`]: '10.40.3.99', [`${RANGE}.ip_end_address`]: '10.40.3.50' },
    `
    #- /vars/wr.json
    ...
                    "ip_start_address": "10.40.3.99",
    //                                  ^^^^^^^^^^^^ error: Range of 'management' is reversed: 10.40.3.99 is after 10.40.3.50.
    //                                  | related 27: The range ends here.
    //                                  | fix: Swap the two addresses
    //                                  | -                 "ip_start_address": "10.40.3.99",
    //                                  | -                 "ip_end_address": "10.40.3.50",
    //                                  | +                 "ip_start_address": "10.40.3.50",
    //                                  | +                 "ip_end_address": "10.40.3.99",
    ...
  `,
  );
});

test('ends whose range would hold the gateway are not swapped', () => {
  checkCloud(
    rule,
    { [`${RANGE}.ip_end_address`]: '10.40.3.1' },
    `
    #- /vars/wr.json
    ...
                    "ip_start_address": "10.40.3.50",
    //                                  ^^^^^^^^^^^^ error: Range of 'management' is reversed: 10.40.3.50 is after 10.40.3.1.
    //                                  | related 27: The range ends here.
    //                                  | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a network without a name',
    { [`${RANGE}.name`]: undefined, [`${RANGE}.ip_end_address`]: '10.40.3.49' },
    [
      `error vars/wr.json:25 ["10.40.3.50"] Range of 'this network' is reversed: 10.40.3.50 is after 10.40.3.49.`,
    ],
  ],
  ['an end outside the subnet is another mistake', { [`${RANGE}.ip_end_address`]: '10.40.2.99' }, []],
  ['a range of one address', { [`${RANGE}.ip_end_address`]: '10.40.3.50' }, []],
  ['an end that is no address', { [`${RANGE}.ip_end_address`]: '10.40.3.x' }, []],
  ['no beginning', { [`${RANGE}.ip_start_address`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
