/** `carrier-grade/cg-node-pm-type`: servers are switched on by another way than ipmilan. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodePmType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-pm-type.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('another way', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.pm_type': 'ilo' },
    `
    #- /node-provision.json
    ...
        "pm_type": "ilo",
    //             ^^^^^ warning: 'pm_type' must be 'ipmilan', not 'ilo'.
    //             | fix: Change to 'ipmilan'
    //             | -     "pm_type": "ilo",
    //             | +     "pm_type": "ipmilan",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'capitals',
    { 'node-provision.json 1.pm_type': 'IPMILAN' },
    [`warning node-provision.json:21 ["IPMILAN"] 'pm_type' must be 'ipmilan', not 'IPMILAN'.`],
  ],
  ['no text', { 'node-provision.json 1.pm_type': 7 }, []],
  ['none', { 'node-provision.json 1.pm_type': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
