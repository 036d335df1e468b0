/** `carrier-grade/cg-control-plane-template`: the control plane does not fit the template that the rest of the cloud is made from. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgControlPlaneTemplate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-control-plane-template.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('denver with DCN nodes', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.file': '.hos/ccp-1x3-as.json' },
    `
    #- /definition.json
    ...
          "file": ".hos/ccp-1x3-as.json",
    //            ^^^^^^^^^^^^^^^^^^^^^^ warning: '.hos/ccp-1x3-as.json' is the control plane of the template denver, but DCN nodes need '.hos/ccp-dcn-esx.json'.
    //            | fix: Change to '.hos/ccp-dcn-esx.json'
    //            | -       "file": ".hos/ccp-1x3-as.json",
    //            | +       "file": ".hos/ccp-dcn-esx.json",
    ...
  `,
  );
});

test('the overlay without DCN nodes', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.1': undefined },
    `
    #- /definition.json
    ...
          "file": ".hos/ccp-dcn-esx.json",
    //            ^^^^^^^^^^^^^^^^^^^^^^^ warning: '.hos/ccp-dcn-esx.json' needs DCN nodes, but the environment has none.
    //            | fix: Change to '.hos/ccp-1x3-ss.json'
    //            | -       "file": ".hos/ccp-dcn-esx.json",
    //            | +       "file": ".hos/ccp-1x3-ss.json",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'denver without DCN nodes',
    {
      'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json',
      'environment.json node-type.1': undefined,
    },
    [],
  ],
  ['a control plane of nobody', { 'definition.json control-planes.0.file': '.hos/ccp.json' }, []],
  [
    'a control plane without a file beside it',
    {
      'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json',
      'definition.json control-planes.1': { count: 1 },
    },
    [
      `warning definition.json:26 [".hos/ccp-1x3-ss.json"] '.hos/ccp-1x3-ss.json' is the control plane of the template denver, but DCN nodes need '.hos/ccp-dcn-esx.json'.`,
    ],
  ],
  [
    'no node types',
    {
      'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json',
      'environment.json': { product: { version: 1 }, 'node-type': [], 'interface-map': [] },
    },
    [],
  ],
  ['node types that cannot all be read', { 'environment.json node-type.1': 'DCN' }, []],
  [
    'an unknown template',
    {
      'definition.json control-planes.0.file': '.hos/mine.json',
      'definition.json control-planes.0.resource-nodes': [],
    },
    [],
  ],
  ['the overlay with DCN nodes', {}, []],
  [
    'the overlay without node types',
    { 'environment.json': { product: { version: 1 }, 'node-type': [], 'interface-map': [] } },
    [],
  ],
  ['no definition', { 'definition.json': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
