/** `carrier-grade/cg-node-mac`: the MAC address of a server is none. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeMac as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-mac.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('capitals with dashes', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.pxe_mac_address': 'D0-BF-9C-10-00-02' },
    `
    #- /node-provision.json
    ...
        "pxe_mac_address": "D0-BF-9C-10-00-02",
    //                     ^^^^^^^^^^^^^^^^^^^ error: 'D0-BF-9C-10-00-02' is not a valid MAC address. Write 'D0:BF:9C:10:00:02'.
    //                     | preferred fix: Change to 'D0:BF:9C:10:00:02'
    //                     | -     "pxe_mac_address": "D0-BF-9C-10-00-02",
    //                     | +     "pxe_mac_address": "D0:BF:9C:10:00:02",
    ...
  `,
  );
});

test('a pair too few', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:10:00' },
    `
    #- /node-provision.json
    ...
        "pxe_mac_address": "d0:bf:9c:10:00",
    //                     ^^^^^^^^^^^^^^^^ error: 'd0:bf:9c:10:00' is not a valid MAC address. Write six pairs of hexadecimal digits with colons.
    //                     | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'dots in the way of switches',
    { 'node-provision.json 1.pxe_mac_address': 'd0bf.9c10.0002' },
    [
      `error node-provision.json:19 ["d0bf.9c10.0002"] 'd0bf.9c10.0002' is not a valid MAC address. Write 'd0:bf:9c:10:00:02'.`,
    ],
  ],
  [
    'no hexadecimal digits',
    { 'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:10:00:0g' },
    [
      `error node-provision.json:19 ["d0:bf:9c:10:00:0g"] 'd0:bf:9c:10:00:0g' is not a valid MAC address. Write six pairs of hexadecimal digits with colons.`,
    ],
  ],
  ['capitals with colons', { 'node-provision.json 1.pxe_mac_address': 'D0:BF:9C:10:00:02' }, []],
  ['masked', { 'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:xx:xx:xx' }, []],
  ['nothing', { 'node-provision.json 1.pxe_mac_address': '' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
