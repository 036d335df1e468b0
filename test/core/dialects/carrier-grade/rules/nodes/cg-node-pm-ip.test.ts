/** `carrier-grade/cg-node-pm-ip`: the address of a server management processor is used twice, or is in a network of the cloud. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { NETWORKS } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { cgNodePmIp as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-pm-ip.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('an address of the management network', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.pm_ip': '10.40.3.255' },
    `
    #- /node-provision.json
    ...
        "pm_ip": "10.40.3.255",
    //           ^^^^^^^^^^^^^ error: 10.40.3.255 is in 10.40.3.0/24, the subnet of 'management'. Server management is a separate network.
    //           | related environment.json:22: The subnet is set here.
    //           | no fix
    ...
  `,
  );
});

test('the address of another server', () => {
  checkCloud(
    rule,
    { 'node-provision.json 1.pm_ip': '192.168.40.81' },
    `
    #- /node-provision.json
    ...
        "pxe_mac_address": "d0:bf:9c:10:00:02",
    ...
        "pm_ip": "192.168.40.81",
    //           ^^^^^^^^^^^^^^^ error: Duplicate management address '192.168.40.81'.
    //           | related 7: First used here.
    //           | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'both',
    { 'node-provision.json 0.pm_ip': '10.40.3.0', 'node-provision.json 1.pm_ip': '10.40.3.0' },
    [
      `error node-provision.json:7 ["10.40.3.0"] 10.40.3.0 is in 10.40.3.0/24, the subnet of 'management'. Server management is a separate network.`,
      `error node-provision.json:22 ["10.40.3.0"] Duplicate management address '10.40.3.0'.`,
      `error node-provision.json:22 ["10.40.3.0"] 10.40.3.0 is in 10.40.3.0/24, the subnet of 'management'. Server management is a separate network.`,
    ],
  ],
  ['the address before the network', { 'node-provision.json 1.pm_ip': '10.40.2.255' }, []],
  [
    'a network without a name',
    { [`${NETWORKS}.0.name`]: undefined, 'node-provision.json 1.pm_ip': '10.40.3.9' },
    [
      `error node-provision.json:22 ["10.40.3.9"] 10.40.3.9 is in 10.40.3.0/24, the subnet of 'a network of the cloud'. Server management is a separate network.`,
    ],
  ],
  [
    'a network whose subnet cannot be read',
    { [`${NETWORKS}.0.network-address.cidr`]: '10.x.x.x/24', 'node-provision.json 1.pm_ip': '10.40.3.9' },
    [],
  ],
  [
    'addresses that are none',
    { 'node-provision.json 0.pm_ip': 'none', 'node-provision.json 1.pm_ip': 'none' },
    [],
  ],
  [
    'a copy is compared with itself only',
    {
      'old/node-provision.json': [
        { name: 'ccn9', pxe_mac_address: 'd0:bf:9c:10:00:09', pm_ip: '10.40.3.9', node_group: 'CCN-001-001' },
        { name: 'ccn9', pxe_mac_address: 'd0:bf:9c:10:00:09', pm_ip: '10.40.3.9', node_group: 'CCN-001-001' },
      ],
    },
    [`error old/node-provision.json:11 ["10.40.3.9"] Duplicate management address '10.40.3.9'.`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
