/** `carrier-grade/cg-vars-group-name`: the property group of a file has another name than the file needs. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVarsGroupName as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vars-group-name.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a slip', () => {
  checkCloud(
    rule,
    { 'vars/ldap.json property-groups.0.name': 'ldap-var' },
    `
    #- /vars/ldap.json
    ...
          "name": "ldap-var",
    //            ^^^^^^^^^^ error: The group in this file must be named 'ldap-vars', not 'ldap-var'.
    //            | preferred fix: Change to 'ldap-vars'
    //            | -       "name": "ldap-var",
    //            | +       "name": "ldap-vars",
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'the group of another file is another mistake',
    { 'vars/ldap.json property-groups.0.name': 'wr-vars' },
    [],
  ],
  [
    'a second group',
    {
      'vars/ldap.json property-groups.0.name': 'ldap-var',
      'vars/ldap.json property-groups.1': { name: 'more', properties: {} },
    },
    [],
  ],
  ['no name', { 'vars/ldap.json property-groups.0.name': undefined }, []],
  ['the right name', {}, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
