/** `carrier-grade/cg-node-mac-duplicate`: two servers have one MAC address. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeMacDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-mac-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the address of another server, in capitals', () => {
  checkCloud(
    rule,
    { 'node-provision.json 4.pxe_mac_address': 'D0:BF:9C:10:00:01' },
    `
    #- /node-provision.json
    ...
        "pxe_mac_address": "D0:BF:9C:10:00:01",
    //                     ^^^^^^^^^^^^^^^^^^^ error: Duplicate MAC address 'd0:bf:9c:10:00:01'.
    //                     | related 4: First used here.
    //                     | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'three of one address',
    {
      'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:10:00:01',
      'node-provision.json 2.pxe_mac_address': 'd0:bf:9c:10:00:01',
    },
    [
      `error node-provision.json:19 ["d0:bf:9c:10:00:01"] Duplicate MAC address 'd0:bf:9c:10:00:01'.`,
      `error node-provision.json:34 ["d0:bf:9c:10:00:01"] Duplicate MAC address 'd0:bf:9c:10:00:01'.`,
    ],
  ],
  [
    'addresses that are none',
    { 'node-provision.json 1.pxe_mac_address': 'd0', 'node-provision.json 2.pxe_mac_address': 'd0' },
    [],
  ],
  [
    'another file is another list',
    {
      'old/node-provision.json': [
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:01',
          pm_ip: '192.168.40.99',
          node_group: 'CCN-001-001',
        },
      ],
    },
    [],
  ],
  [
    'a copy by itself',
    {
      'old/node-provision.json': [
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:09',
          pm_ip: '192.168.40.99',
          node_group: 'CCN-001-001',
        },
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:09',
          pm_ip: '192.168.40.99',
          node_group: 'CCN-001-001',
        },
      ],
    },
    [`error old/node-provision.json:10 ["d0:bf:9c:10:00:09"] Duplicate MAC address 'd0:bf:9c:10:00:09'.`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
