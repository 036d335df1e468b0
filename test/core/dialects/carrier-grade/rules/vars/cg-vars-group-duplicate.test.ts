/** `carrier-grade/cg-vars-group-duplicate`: a property group stands in a file twice. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgVarsGroupDuplicate as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-vars-group-duplicate.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('the same group behind another', () => {
  checkCloud(
    rule,
    {
      'vars/ldap.json property-groups.1': { name: 'other', properties: {} },
      'vars/ldap.json property-groups.2': { name: 'ldap-vars', properties: {} },
    },
    `
    #- /vars/ldap.json
    ...
          "name": "other",
    ...
          "name": "ldap-vars",
    //            ^^^^^^^^^^^ error: Duplicate group 'ldap-vars'.
    //            | related 7: The first one is here.
    //            | fix: Remove the second 'ldap-vars'
    //            | -     },
    //            | -     {
    //            | -       "name": "ldap-vars",
    //            | -       "properties": {}
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'two of each',
    {
      'vars/ldap.json property-groups': [
        { name: 'a', properties: {} },
        { name: 'b', properties: {} },
        { name: 'a', properties: {} },
        { name: 'b', properties: {} },
      ],
    },
    [
      `error vars/ldap.json:15 ["a"] Duplicate group 'a'.`,
      `error vars/ldap.json:19 ["b"] Duplicate group 'b'.`,
    ],
  ],
  [
    'groups without a name',
    { 'vars/ldap.json property-groups.1': {}, 'vars/ldap.json property-groups.2': {} },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
