/** `carrier-grade/cg-node-key-missing`: a server lacks a key. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeKeyMissing as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-key-missing.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('keys with a usual value, and one without', () => {
  checkCloud(
    rule,
    {
      'node-provision.json 1.pxe_interface': undefined,
      'node-provision.json 1.pm_user': undefined,
      'node-provision.json 1.vendor': undefined,
    },
    `
    #- /node-provision.json
    ...
        "name": "ccn2",
    //          ^^^^^^ error: Missing required keys 'pxe_interface', 'pm_user' and 'vendor' in 'ccn2'.
    //          | fix: Add 'pxe_interface: auto', 'pm_user: operator' and 'vendor: HP'
    //          |       "node_group": "CCN-001-001",
    //          |       "model": "ProLiant DL360 Gen9",
    //          |       "os_partition_size": "20",
    //          | -     "data_partition_size": "80"
    //          | +     "data_partition_size": "80",
    //          | +     "pxe_interface": "auto",
    //          | +     "pm_user": "operator",
    //          | +     "vendor": "HP"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a server without a name',
    { 'node-provision.json 1.name': undefined },
    [`error node-provision.json:18 ["pxe_mac_address"] Missing required key 'name' in this server.`],
  ],
  [
    'the type of power management',
    { 'node-provision.json 1.pm_type': undefined },
    [`error node-provision.json:18 ["ccn2"] Missing required key 'pm_type' in 'ccn2'.`],
  ],
  ['bad values are another mistake', { 'node-provision.json 1.name': 7 }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
