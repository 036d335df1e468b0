/** `carrier-grade/cg-ref-case`: the node type in a reference is not in lower case. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgRefCase as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/cg-ref-case.js';
import { REF } from '../../../../../../server/src/core/dialects/carrier-grade/rules/networks/networks-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one capital letter', () => {
  checkCloud(
    rule,
    { [REF]: 'cCn-INTF0-management' },
    `
    #- /environment.json
    ...
                  "ref": "cCn-INTF0-management"
    //                   ^^^^^^^^^^^^^^^^^^^^^^ warning: The node type must be in lower case: 'ccn-INTF0-management'.
    //                   | preferred fix: Change to 'ccn-INTF0-management'
    //                   | -               "ref": "cCn-INTF0-management"
    //                   | +               "ref": "ccn-INTF0-management"
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['small letters', { [REF]: 'ccn-INTF0-management' }, []],
  ['capitals behind the node type', { [REF]: 'ccn-INTF0-MANAGEMENT' }, []],
  ['what is no reference is another mistake', { [REF]: 'CCN-management' }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
