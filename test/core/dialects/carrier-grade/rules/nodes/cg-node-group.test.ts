/** `carrier-grade/cg-node-group`: the group of a server is not written as a group, or its node type is unknown. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeGroup as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-group.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip of a node type', () => {
  checkCloud(
    rule,
    { 'node-provision.json 5.node_group': 'VRX-001-001' },
    `
    #- /node-provision.json
    ...
        "node_group": "VRX-001-001",
    //                ^^^^^^^^^^^^^ error: The environment has no node type 'VRX'; did you mean 'VRG'?
    //                | fix: Change to 'VRG-001-001'
    //                | -     "node_group": "VRX-001-001",
    //                | +     "node_group": "VRG-001-001",
    ...
  `,
  );
});

test('no group', () => {
  checkCloud(
    rule,
    { 'node-provision.json 5.node_group': 'VRG-1-1' },
    `
    #- /node-provision.json
    ...
        "node_group": "VRG-1-1",
    //                ^^^^^^^^^ error: 'VRG-1-1' is no node group; write a node type and two numbers, such as 'CCN-001-001'.
    //                | no fix
    ...
  `,
  );
});

test('a node type like no other', () => {
  checkCloud(
    rule,
    { 'node-provision.json 5.node_group': 'STORAGE-001-001' },
    `
    #- /node-provision.json
    ...
        "node_group": "STORAGE-001-001",
    //                ^^^^^^^^^^^^^^^^^ error: The environment has no node type 'STORAGE', only 'CCN', 'DCN' and 'VRG'.
    //                | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['small letters are the same type', { 'node-provision.json 5.node_group': 'vrg-001-001' }, []],
  [
    'something behind it',
    { 'node-provision.json 5.node_group': 'VRG-001-001-001' },
    [
      `error node-provision.json:86 ["VRG-001-001-001"] 'VRG-001-001-001' is no node group; write a node type and two numbers, such as 'CCN-001-001'.`,
    ],
  ],
  [
    'an environment that cannot be read whole',
    { 'node-provision.json 5.node_group': 'VRX-001-001', 'environment.json node-type.3': 'VRX' },
    [],
  ],
  [
    'no environment',
    { 'node-provision.json 5.node_group': 'VRX-001-001', 'environment.json': undefined },
    [],
  ],
  [
    'a copy is not compared',
    {
      'old/node-provision.json': [
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:09',
          pm_ip: '192.168.40.99',
          node_group: 'VRX-001-001',
        },
        { name: 'ccn9', pxe_mac_address: 'd0:bf:9c:10:00:09', pm_ip: '192.168.40.99', node_group: 'VRX' },
      ],
    },
    [
      `error old/node-provision.json:12 ["VRX"] 'VRX' is no node group; write a node type and two numbers, such as 'CCN-001-001'.`,
    ],
  ],
  ['no text', { 'node-provision.json 5.node_group': 1 }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
