/** `carrier-grade/cg-dcn-vrg-count`: the number of DCN or VRG servers is not the one that the control plane or the definition gives. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgDcnVrgCount as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-dcn-vrg-count.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('more VRG nodes than servers', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.resource-nodes.0.count': 3 },
    `
    #- /definition.json
    ...
              "count": 3,
    //                 ^ warning: The definition has 3 VRG nodes, but 'node-provision.json' has 2.
    //                 | related node-provision.json:86: The first of the servers is here.
    //                 | fix: Change to '2'
    //                 | -           "count": 3,
    //                 | +           "count": 2,
    ...
  `,
  );
});

test('no servers of the type', () => {
  checkCloud(
    rule,
    { 'node-provision.json 3.node_group': 'CCN-001-001', 'node-provision.json 4.node_group': 'CCN-001-001' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "member-count": 2,
    //                    ^ warning: The tier has 2 DCN nodes, but 'node-provision.json' has 0.
    //                    | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'fewer DCN nodes than servers',
    { '.hos/ccp-dcn-esx.json tiers.0.member-count': 1 },
    ["warning .hos/ccp-dcn-esx.json:11 [1] The tier has 1 DCN nodes, but 'node-provision.json' has 2."],
  ],
  ['other tiers', { '.hos/ccp-dcn-esx.json tiers.1.member-count': 5 }, []],
  [
    'other resource nodes',
    { 'definition.json control-planes.0.resource-nodes.0': { count: 3, file: '.hos/ccp-cpx.json' } },
    [],
  ],
  [
    'a control plane that the definition does not name',
    {
      '.hos/ccp-dcn-esx.json tiers.0.member-count': 1,
      'definition.json control-planes.0.file': '.hos/other.json',
    },
    [],
  ],
  [
    'no counts',
    {
      '.hos/ccp-dcn-esx.json tiers.0.member-count': undefined,
      'definition.json control-planes.0.resource-nodes.0.count': undefined,
    },
    [],
  ],
  [
    'a server whose type is unknown',
    {
      'definition.json control-planes.0.resource-nodes.0.count': 3,
      'node-provision.json 0.node_group': 'CCN',
    },
    [],
  ],
  [
    'a server that cannot be read',
    { 'definition.json control-planes.0.resource-nodes.0.count': 3, 'node-provision.json 7': 'vrg3' },
    [],
  ],
  [
    'the second of two control planes',
    {
      'definition.json control-planes.1': { file: '.hos/ccp-dcn-esx.json' },
      'definition.json control-planes.0.file': '.hos/other.json',
      '.hos/ccp-dcn-esx.json tiers.0.member-count': 1,
    },
    ["warning .hos/ccp-dcn-esx.json:11 [1] The tier has 1 DCN nodes, but 'node-provision.json' has 2."],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
