/** `carrier-grade/cg-node-group-name`: the name of a server says another node type than its group. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeGroupName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-node-group-name.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a server called like another node type', () => {
  checkCloud(
    rule,
    { 'node-provision.json 5.name': 'dcn-3' },
    `
    #- /node-provision.json
    ...
        "name": "dcn-3",
    //          ^^^^^^^ warning: 'dcn-3' is named like a DCN node, but its group is 'VRG-001-001'.
    //          | related 86: The group is set here.
    //          | fix: Change its group to 'DCN-001-001'
    //          |       "failure_zone": "fz1",
    //          | -     "node_group": "VRG-001-001",
    //          | +     "node_group": "DCN-001-001",
    //          | fix: Change to 'vrg1'
    //          | -     "name": "dcn-3",
    //          | +     "name": "vrg1",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'capitals and an underscore',
    { 'node-provision.json 5.name': 'DCN_3' },
    [
      `warning node-provision.json:78 ["DCN_3"] 'DCN_3' is named like a DCN node, but its group is 'VRG-001-001'.`,
    ],
  ],
  ['its own type', { 'node-provision.json 5.name': 'vrg-12' }, []],
  ['a type that the environment does not have', { 'node-provision.json 5.name': 'cpx1' }, []],
  ['a name without a number', { 'node-provision.json 5.name': 'dcn' }, []],
  ['a name with more in it', { 'node-provision.json 5.name': 'dcn-a-1' }, []],
  ['no group', { 'node-provision.json 5.name': 'dcn3', 'node-provision.json 5.node_group': 'VRG' }, []],
  ['no environment', { 'node-provision.json 5.name': 'dcn3', 'environment.json': undefined }, []],
  ['no name', { 'node-provision.json 5.name': undefined }, []],
  [
    'a name without a number, and a node type without a name',
    { 'node-provision.json 5.name': 'gateway', 'environment.json node-type.1.name': undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
