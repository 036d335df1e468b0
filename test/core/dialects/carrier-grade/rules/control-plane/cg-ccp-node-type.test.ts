/** `carrier-grade/cg-ccp-node-type`: a tier names a node type that is not written as one, or that the environment does not have. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgCcpNodeType as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/control-plane/cg-ccp-node-type.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccm-007' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "node-type": "ccm-007",
    //                 ^^^^^^^^^ error: Unknown node type 'CCM'. Did you mean 'ccn-007'?
    //                 | fix: Change to 'ccn-007'
    //                 | -       "node-type": "ccm-007",
    //                 | +       "node-type": "ccn-007",
    ...
  `,
  );
});

test('capitals', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'CCN-001' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "node-type": "CCN-001",
    //                 ^^^^^^^^^ error: 'CCN-001' is not a valid node type. Write one such as 'ccn-001'.
    //                 | preferred fix: Change to 'ccn-001'
    //                 | -       "node-type": "CCN-001",
    //                 | +       "node-type": "ccn-001",
    ...
  `,
  );
});

test('a node type like no other', () => {
  checkCloud(
    rule,
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'storage-001' },
    `
    #- /.hos/ccp-dcn-esx.json
    ...
          "node-type": "storage-001",
    //                 ^^^^^^^^^^^^^ error: Unknown node type 'STORAGE'.
    //                 | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two digits',
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccn-01' },
    [
      `error .hos/ccp-dcn-esx.json:31 ["ccn-01"] 'ccn-01' is not a valid node type. Write one such as 'ccn-001'.`,
    ],
  ],
  [
    'something behind it',
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccn-001-001' },
    [
      `error .hos/ccp-dcn-esx.json:31 ["ccn-001-001"] 'ccn-001-001' is not a valid node type. Write one such as 'ccn-001'.`,
    ],
  ],
  [
    'something before it',
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': '1ccn-001' },
    [
      `error .hos/ccp-dcn-esx.json:31 ["1ccn-001"] '1ccn-001' is not a valid node type. Write one such as 'ccn-001'.`,
    ],
  ],
  ['another number', { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccn-002' }, []],
  [
    'a control plane that the definition does not name',
    {
      '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccm-001',
      'definition.json control-planes.0.file': '.hos/ccp.json',
    },
    [],
  ],
  [
    'an environment that cannot be read whole',
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccm-001', 'environment.json node-type.3': 'CCM' },
    [],
  ],
  [
    'no node types',
    {
      '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccm-001',
      'environment.json': { product: { version: 1 }, 'node-type': [], 'interface-map': [] },
    },
    [],
  ],
  [
    'no environment',
    { '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccm-001', 'environment.json': undefined },
    [],
  ],
  ['none', { '.hos/ccp-dcn-esx.json tiers.1.node-type': undefined }, []],
  [
    'the second of two control planes',
    {
      '.hos/ccp-dcn-esx.json tiers.1.node-type': 'ccm-001',
      'definition.json control-planes.1': { file: '.hos/ccp-dcn-esx.json' },
      'definition.json control-planes.0.file': '.hos/ccp.json',
    },
    [`error .hos/ccp-dcn-esx.json:31 ["ccm-001"] Unknown node type 'CCM'. Did you mean 'ccn-001'?`],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
