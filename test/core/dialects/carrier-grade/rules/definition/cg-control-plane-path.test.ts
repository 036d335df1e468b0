/** `carrier-grade/cg-control-plane-path`: a control plane is not read from a JSON file below .hos. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgControlPlanePath as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-control-plane-path.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a file elsewhere', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.file': 'planes/ccp.json' },
    `
    #- /definition.json
    ...
          "file": "planes/ccp.json",
    //            ^^^^^^^^^^^^^^^^^ error: 'planes/ccp.json' is not a JSON file in '.hos/'.
    //            | fix: Change to '.hos/ccp.json'
    //            | -       "file": "planes/ccp.json",
    //            | +       "file": ".hos/ccp.json",
    ...
  `,
  );
});

test('no JSON file', () => {
  checkCloud(
    rule,
    { 'definition.json control-planes.0.file': '.hos/ccp.yml' },
    `
    #- /definition.json
    ...
          "file": ".hos/ccp.yml",
    //            ^^^^^^^^^^^^^^ error: '.hos/ccp.yml' is not a JSON file in '.hos/'.
    //            | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a folder below .hos',
    { 'definition.json control-planes.0.file': '.hos/mine/ccp.json' },
    [`error definition.json:26 [".hos/mine/ccp.json"] '.hos/mine/ccp.json' is not a JSON file in '.hos/'.`],
  ],
  [
    'a file without a name',
    { 'definition.json control-planes.0.file': '.hos/.json' },
    [`error definition.json:26 [".hos/.json"] '.hos/.json' is not a JSON file in '.hos/'.`],
  ],
  [
    'another folder that ends so',
    { 'definition.json control-planes.0.file': 'x.hos/ccp.json' },
    [`error definition.json:26 ["x.hos/ccp.json"] 'x.hos/ccp.json' is not a JSON file in '.hos/'.`],
  ],
  ['a file below .hos', { 'definition.json control-planes.0.file': '.hos/ccp.json' }, []],
  ['no file', { 'definition.json control-planes.0.file': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
