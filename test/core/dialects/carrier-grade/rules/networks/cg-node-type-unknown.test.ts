/** `carrier-grade/cg-node-type-unknown`: a node type has a name that the product does not know. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNodeTypeUnknown as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-node-type-unknown.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('small letters', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.2.name': 'vrg' },
    `
    #- /environment.json
    ...
          "name": "vrg",
    //            ^^^^^ error: Unknown node type 'vrg'. Expected CCN, CPN, CPX, DCN, VRG or BAR.
    //            | preferred fix: Change to 'VRG'
    //            | -       "name": "vrg",
    //            | +       "name": "VRG",
    ...
  `,
  );
});

test('a name like no other', () => {
  checkCloud(
    rule,
    { 'environment.json node-type.2.name': 'Storage-Node' },
    `
    #- /environment.json
    ...
          "name": "Storage-Node",
    //            ^^^^^^^^^^^^^^ error: Unknown node type 'Storage-Node'. Expected CCN, CPN, CPX, DCN, VRG or BAR.
    //            | fix: Change to 'VRG'
    //            | -       "name": "Storage-Node",
    //            | +       "name": "VRG",
    //            | fix: Change to 'CPN'
    //            | -       "name": "Storage-Node",
    //            | +       "name": "CPN",
    //            | fix: Change to 'CPX'
    //            | -       "name": "Storage-Node",
    //            | +       "name": "CPX",
    //            | fix: Change to 'BAR'
    //            | -       "name": "Storage-Node",
    //            | +       "name": "BAR",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['a type of another template', { 'environment.json node-type.2.name': 'BAR' }, []],
  ['no name', { 'environment.json node-type.2.name': undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
