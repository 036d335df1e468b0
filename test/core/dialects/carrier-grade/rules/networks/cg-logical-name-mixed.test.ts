/** `carrier-grade/cg-logical-name-mixed`: networks are called by their plain names and by the terms of the product in one cloud. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLogicalNameMixed as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-logical-name-mixed.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one term among plain names', () => {
  checkCloud(
    rule,
    { [`${NETWORKS}.2.name`]: 'BLS' },
    `
    #- /environment.json
    ...
                  "name": "BLS",
    //                    ^^^^^ warning: 'BLS' and 'management' mix product terms and plain names. Use 'blockstore'.
    //                    | related 18: A plain name is used here.
    //                    | fix: Rename 'BLS' to 'blockstore' everywhere
    //                    | -               "name": "BLS",
    //                    | +               "name": "blockstore",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'several terms are one mistake',
    { [`${NETWORKS}.1.name`]: 'CAN', [`${NETWORKS}.2.name`]: 'BLS' },
    [
      `warning environment.json:28 ["CAN"] 'CAN' and 'management' mix product terms and plain names. Use 'api'.`,
    ],
  ],
  [
    'terms before the plain name',
    { [`${NETWORKS}.0.name`]: 'CLM', [`${NETWORKS}.1.name`]: 'CAN', [`${NETWORKS}.2.name`]: 'BLS' },
    [
      `warning environment.json:18 ["CLM"] 'CLM' and 'datacenter' mix product terms and plain names. Use 'management'.`,
    ],
  ],
  ['names that are neither', { [`${NETWORKS}.2.name`]: 'backup' }, []],
  ['a network without a name', { [`${NETWORKS}.2.name`]: undefined }, []],
  [
    'terms alone',
    {
      [`${NETWORKS}.0.name`]: 'CLM',
      [`${NETWORKS}.1.name`]: 'CAN',
      [`${NETWORKS}.2.name`]: 'BLS',
      'environment.json node-type.1.interface-map.0.logical-network-map.1.name': 'DCM',
      'environment.json node-type.1.interface-map.1.logical-network-map.0.name': 'TUL',
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
