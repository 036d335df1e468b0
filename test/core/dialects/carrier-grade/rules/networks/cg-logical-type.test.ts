/** `carrier-grade/cg-logical-type`: a logical network is of another type than vlan. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgLogicalType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-logical-type.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('an untagged network', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.1.interface-map.1.logical-network-map.0.type': 'flat' },
    `
    #- /environment.json
    ...
                  "type": "flat",
    //                    ^^^^^^ error: 'type' of a network must be 'vlan', not 'flat'.
    //                    | preferred fix: Change to 'vlan'
    //                    | -               "type": "flat",
    //                    | +               "type": "vlan",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'capitals',
    { [`${NETWORKS}.0.type`]: 'VLAN' },
    [`error environment.json:19 ["VLAN"] 'type' of a network must be 'vlan', not 'VLAN'.`],
  ],
  ['no type', { [`${NETWORKS}.0.type`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
