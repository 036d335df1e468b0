/** `carrier-grade/cg-segment-id-range`: a segment id is no VLAN id. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgSegmentIdRange as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-segment-id-range.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('behind the last', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.segment-id`]: '4095' },
    `
    #- /environment.json
    ...
                  "segment-id": "4095",
    //                          ^^^^^^ error: '4095' is not a valid VLAN id. Write a number from 1 to 4094.
    //                          | fix: Change to '406'
    //                          | -               "segment-id": "4095",
    //                          | +               "segment-id": "406",
    ...
  `,
  );
});

test('a number with a word before it', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.1.segment-id`]: 'vlan 0404' },
    `
    #- /environment.json
    ...
                  "segment-id": "vlan 0404",
    //                          ^^^^^^^^^^^ error: 'vlan 0404' is not a valid VLAN id. Write a number from 1 to 4094.
    //                          | preferred fix: Change to '404'
    //                          | -               "segment-id": "vlan 0404",
    //                          | +               "segment-id": "404",
    //                          | fix: Change to '406'
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the last', { [`${NETWORKS}.1.segment-id`]: '4094' }, []],
  ['the first', { [`${NETWORKS}.1.segment-id`]: 1 }, []],
  [
    'before the first',
    { [`${NETWORKS}.1.segment-id`]: 0 },
    ["error environment.json:30 [0] '0' is not a valid VLAN id. Write a number from 1 to 4094."],
  ],
  [
    'no number',
    { [`${NETWORKS}.1.segment-id`]: 'vlan404' },
    [
      `error environment.json:30 ["vlan404"] 'vlan404' is not a valid VLAN id. Write a number from 1 to 4094.`,
    ],
  ],
  [
    'a part of one',
    { [`${NETWORKS}.1.segment-id`]: '4.5' },
    [`error environment.json:30 ["4.5"] '4.5' is not a valid VLAN id. Write a number from 1 to 4094.`],
  ],
  ['untagged', { [`${NETWORKS}.1.segment-id`]: '' }, []],
  ['none', { [`${NETWORKS}.1.segment-id`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
