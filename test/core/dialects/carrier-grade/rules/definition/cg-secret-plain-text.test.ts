/** `carrier-grade/cg-secret-plain-text`: the file holds passwords in clear text. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgSecretPlainText as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/definition/cg-secret-plain-text.js';
import { LDAP } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('two passwords of one directory', () => {
  checkCloud(
    rule,
    {
      [`${LDAP}.ldap_nova_password`]: 'Kaum-3rraten',
      'vars/ansible.json': undefined,
      'node-provision.json': undefined,
      [`${LDAP}.passwords`]: 'none',
    },
    `
    #- /vars/ldap.json
    ...
            "ldap_password": "Kaum-3rraten",
    //      ^^^^^^^^^^^^^^^ hint: Plain-text secrets 'ldap_password' and 'ldap_nova_password'. Restrict access to this file.
    //      | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'no secret',
    { 'vars/ansible.json': undefined, 'vars/ldap.json': undefined, 'node-provision.json': undefined },
    [],
  ],
  [
    'an empty password',
    { 'vars/ansible.json': undefined, [`${LDAP}.ldap_password`]: '', 'node-provision.json': undefined },
    [],
  ],
  [
    'a number',
    { 'vars/ansible.json': undefined, [`${LDAP}.ldap_password`]: 7, 'node-provision.json': undefined },
    [],
  ],
  [
    'words that hold a secret word',
    {
      'vars/ansible.json': undefined,
      [`${LDAP}.ldap_password`]: undefined,
      [`${LDAP}.bypass`]: 'x',
      [`${LDAP}.password_length`]: 'x',
      'node-provision.json': undefined,
    },
    [],
  ],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
