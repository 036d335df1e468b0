/** `carrier-grade/cg-node-group`: the group of a server is not written as a group, or its node type is unknown. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeGroup as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-group.js';
import { analysesOf } from '../../../../../support/check-rule.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip of a node type', () => {
  checkCloud(
    rule,
    { 'node-provision.json 5.node_group': 'VRX-001-001' },
    `
    #- /node-provision.json
    ...
        "node_group": "VRX-001-001",
    //                ^^^^^^^^^^^^^ error: Unknown node type 'VRX'. Did you mean 'VRG'?
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
    //                ^^^^^^^^^ error: 'VRG-1-1' is not a valid node group. Write a node type and two numbers, such as 'CCN-001-001'.
    //                | preferred fix: Change to 'VRG-001-001'
    //                | -     "node_group": "VRG-1-1",
    //                | +     "node_group": "VRG-001-001",
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
    //                ^^^^^^^^^^^^^^^^^ error: Unknown node type 'STORAGE'. Expected 'CCN', 'DCN' or 'VRG'.
    //                | no fix
    ...
  `,
  );
});

test('a node type alone, and one that is no slip because the product has it', () => {
  checkCloud(
    rule,
    { 'node-provision.json 5.node_group': 'vrg', 'node-provision.json 6.node_group': 'CPN-001-001' },
    `
    #- /node-provision.json
    ...
        "node_group": "vrg",
    //                ^^^^^ error: 'vrg' is not a valid node group. Write a node type and two numbers, such as 'CCN-001-001'.
    //                | fix: Change to 'VRG-001-001'
    //                | -     "node_group": "vrg",
    //                | +     "node_group": "VRG-001-001",
    ...
        "node_group": "CPN-001-001",
    //                ^^^^^^^^^^^^^ error: Unknown node type 'CPN'. Expected 'CCN', 'DCN' or 'VRG'.
    //                | no fix
    ...
  `,
  );
});

test('a node type that was renamed in the environment alone', () => {
  const patch = { 'environment.json node-type.2.name': 'CPX' };
  const findings = analysesOf(cloudFiles(patch)).all.flatMap((analysis) => analysis.findings());
  const [first, ...others] = findings.filter((finding) => finding.rule === rule.id);
  expect(others).toHaveLength(1);
  expect(first?.fixes().map(({ title, preferred = false }) => [title, preferred])).toEqual([
    ["Rename 'CPX' to 'VRG' where it is defined", false],
    ["Rename its 2 references from 'VRG' to 'CPX'", false],
  ]);
  const [, onward] = first?.fixes() ?? [];
  expect(onward?.edits.map(({ newText }) => newText)).toEqual(['CPX', 'CPX']);
});

test.each<[string, CloudPatch, string[]]>([
  ['small letters are the same type', { 'node-provision.json 5.node_group': 'vrg-001-001' }, []],
  [
    'something behind it',
    { 'node-provision.json 5.node_group': 'VRG-001-001-001' },
    [
      `error node-provision.json:86 ["VRG-001-001-001"] 'VRG-001-001-001' is not a valid node group. Write a node type and two numbers, such as 'CCN-001-001'.`,
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
      `error old/node-provision.json:12 ["VRX"] 'VRX' is not a valid node group. Write a node type and two numbers, such as 'CCN-001-001'.`,
    ],
  ],
  ['no text', { 'node-provision.json 5.node_group': 1 }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
