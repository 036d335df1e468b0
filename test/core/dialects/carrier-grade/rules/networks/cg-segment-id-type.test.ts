/** `carrier-grade/cg-segment-id-type`: a segment id is a number without quotes. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgSegmentIdType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-segment-id-type.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a number', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.segment-id`]: 73 },
    `
    #- /environment.json
    ...
                  "segment-id": 73,
    //                          ^^ warning: 'segment-id' must be text: "73".
    //                          | preferred fix: Put it in quotes
    //                          | -               "segment-id": 73,
    //                          | +               "segment-id": "73",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['a text', { [`${NETWORKS}.2.segment-id`]: '73' }, []],
  ['an empty text', { [`${NETWORKS}.2.segment-id`]: '' }, []],
  [
    'no VLAN id',
    { [`${NETWORKS}.2.segment-id`]: 5000 },
    [`warning environment.json:39 [5000] 'segment-id' must be text: "5000".`],
  ],
  ['none', { [`${NETWORKS}.2.segment-id`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
