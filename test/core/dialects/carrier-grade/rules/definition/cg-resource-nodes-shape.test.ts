/** `carrier-grade/cg-resource-nodes-shape`: resource nodes have neither a type nor a file, or are outside their list. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgResourceNodesShape as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-resource-nodes-shape.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a count alone', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.resource-nodes.0.file': undefined },
    `
    #- /definition.json
    ...
              "count": 2
    //        ^^^^^^^ error: Missing required key 'type' or 'file' of resource nodes.
    //        | fix: Add 'file: .hos/ccp-vrsg.json'
    //        | -           "count": 2
    //        | +           "count": 2,
    //        | +           "file": ".hos/ccp-vrsg.json"
    ...
  `,
  );
});

test('a count beside the control plane', () => {
  checkCloud(
    rule,
    {
      'definition.json control-planes.0.count': 2,
      'definition.json control-planes.0.resource-nodes': undefined,
    },
    `
    #- /definition.json
    ...
          "count": 2
    //    ^^^^^^^ error: 'count' is next to the control plane but belongs in an item of 'resource-nodes'.
    //    | fix: Move it to 'resource-nodes' of '.hos/ccp-vrsg.json'
    //    | -       "count": 2
    //    | +       "resource-nodes": [{ "file": ".hos/ccp-vrsg.json", "count": 2 }]
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['a type', { 'definition.json control-planes.0.resource-nodes.0': { type: 'cpn', count: 1 } }, []],
  ['a count beside resource nodes', { 'definition.json control-planes.0.count': 2 }, []],
  [
    'empty resource nodes',
    { 'definition.json control-planes.0.resource-nodes.0': {} },
    ["error definition.json:28 [{}] Missing required key 'type' or 'file' of resource nodes."],
  ],
  ['a control plane that is no map', { 'definition.json control-planes.1': '.hos/ccp.json' }, []],
  [
    'a control plane without resource nodes',
    { 'definition.json control-planes.0.resource-nodes': undefined },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
