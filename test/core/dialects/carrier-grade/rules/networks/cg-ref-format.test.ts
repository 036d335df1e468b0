/** `carrier-grade/cg-ref-format`: a reference to a network is not made of node type, interface and network. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgRefFormat as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-ref-format.js';
import { REF } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a network without its place', () => {
  checkCloud(
    rule,
    { [REF]: 'tenant' },
    `
    #- /environment.json
    ...
                  "ref": "tenant"
    //                   ^^^^^^^^ error: 'tenant' is not a valid reference. Write node type, interface and network, such as 'dcn-INTF1-tenant'.
    //                   | preferred fix: Change to 'dcn-INTF1-tenant'
    //                   | -               "ref": "tenant"
    //                   | +               "ref": "dcn-INTF1-tenant"
    ...
  `,
  );
});

test('a network that is defined nowhere', () => {
  checkCloud(
    rule,
    { [REF]: 'ccn-INTF0' },
    `
    #- /environment.json
    ...
                  "ref": "ccn-INTF0"
    //                   ^^^^^^^^^^^ error: 'ccn-INTF0' is not a valid reference. Write node type, interface and network, such as 'ccn-INTF0-management'.
    //                   | fix: Change to 'ccn-INTF0-management'
    //                   | -               "ref": "ccn-INTF0"
    //                   | +               "ref": "ccn-INTF0-management"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the interface without its number',
    { [REF]: 'ccn-INTF-management' },
    [
      `error environment.json:110 ["ccn-INTF-management"] 'ccn-INTF-management' is not a valid reference. Write node type, interface and network, such as 'ccn-INTF0-management'.`,
    ],
  ],
  [
    'blanks for dashes',
    { [REF]: 'ccn INTF0 management' },
    [
      `error environment.json:110 ["ccn INTF0 management"] 'ccn INTF0 management' is not a valid reference. Write node type, interface and network, such as 'ccn-INTF0-management'.`,
    ],
  ],
  [
    'something before it',
    { [REF]: '1ccn-INTF0-management' },
    [
      `error environment.json:110 ["1ccn-INTF0-management"] '1ccn-INTF0-management' is not a valid reference. Write node type, interface and network, such as 'ccn-INTF0-management'.`,
    ],
  ],
  ['a name with dashes', { [REF]: 'ccn-INTF0-a-b' }, []],
  ['any case of the node type is well formed', { [REF]: 'CCN-INTF10-management' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
