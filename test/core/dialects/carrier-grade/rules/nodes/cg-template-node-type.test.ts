/** `carrier-grade/cg-template-node-type`: a server is of a node type that the template of the cloud does not have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgTemplateNodeType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/nodes/cg-template-node-type.js';
import { ESX } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/esx-examples.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a gateway in denver', () => {
  checkCloud(
    rule,
    {
      'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json',
      ...Object.fromEntries(
        [3, 4, 5].map((index) => [`node-provision.json ${index}.node_group`, 'CCN-001-001']),
      ),
    },
    `
    #- /node-provision.json
    ...
        "node_group": "VRG-001-001",
    //                ^^^^^^^^^^^^^ warning: The template denver has no VRG nodes, only CCN.
    //                | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a node of memphis in memphis',
    { 'node-provision.json 5.node_group': 'CPN-001-001', 'vars/esx.json': ESX },
    [],
  ],
  [
    'an overlay in denver',
    { 'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json' },
    [
      'warning node-provision.json:56 ["DCN-001-001"] The template denver has no DCN nodes, only CCN.',
      'warning node-provision.json:71 ["DCN-001-001"] The template denver has no DCN nodes, only CCN.',
      'warning node-provision.json:86 ["VRG-001-001"] The template denver has no VRG nodes, only CCN.',
      'warning node-provision.json:101 ["VRG-001-001"] The template denver has no VRG nodes, only CCN.',
    ],
  ],
  [
    'a template of which too little is known',
    { 'node-provision.json 5.node_group': 'CPN-001-001', 'environment.json node-type.3': { name: 'BAR' } },
    [],
  ],
  [
    'an unknown template',
    {
      'node-provision.json 5.node_group': 'CPN-001-001',
      'definition.json control-planes.0.file': '.hos/mine.json',
    },
    [],
  ],
  ['no group', { 'node-provision.json 5.node_group': 'CPN' }, []],
  [
    'a copy',
    {
      'old/node-provision.json': [
        {
          name: 'ccn9',
          pxe_mac_address: 'd0:bf:9c:10:00:09',
          pm_ip: '192.168.40.99',
          node_group: 'CPN-001-001',
        },
      ],
    },
    [],
  ],
  ['no servers', { 'node-provision.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});

test('a type that the environment lacks too is told once, as that', () => {
  const files = cloudFiles({
    'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json',
    'environment.json node-type.2': undefined,
  });
  const analysis = analysisIn(analysesOf(files), 'node-provision.json');
  const ofTypes = analysis.findings().filter(({ message }) => message.includes('VRG'));
  expect(new Set(ofTypes.map(({ rule }) => rule))).toEqual(new Set(['carrier-grade/cg-node-group']));
});
