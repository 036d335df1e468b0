/** `installer/ldap-allow-write`. */
import { describe, expect, test } from 'vitest';
import { ldapAllowWrite } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-allow-write.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { fixed, said, text } from './ldap-file.js';

describe('writing', () => {
  test.each(['user_allow_create', 'user_allow_update', 'group_allow_delete'])('%s', (option) => {
    expect(said('ldap-allow-write', text({ [option]: 'True' }))).toEqual([
      `"True" '${option}' must be 'False': the directory is read-only.`,
    ]);
    fixed('ldap-allow-write', text({ [option]: 'True' }), "Change to 'False'", text({ [option]: 'False' }));
  });

  test('silent', () => {
    expect(
      said('ldap-allow-write', text({ user_allow_create: 'false', allow_subtree_delete: 'True' })),
    ).toEqual([]);
  });
});

test('each option that is not off', () => {
  checkRule(
    ldapAllowWrite,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "user_allow_create", "value": "True" },
      //                                          ^^^^^^ warning: 'user_allow_create' must be 'False': the directory is read-only.
      //                                          | preferred fix: Change to 'False'
      //                                          | -   { "option": "user_allow_create", "value": "True" },
      //                                          | +   { "option": "user_allow_create", "value": "False" },
        { "option": "group_allow_delete", "value": "yes" },
      //                                           ^^^^^ warning: 'group_allow_delete' must be 'False': the directory is read-only.
      //                                           | preferred fix: Change to 'False'
      //                                           | -   { "option": "group_allow_delete", "value": "yes" },
      //                                           | +   { "option": "group_allow_delete", "value": "False" },
        { "option": "user_allow_update", "value": "FALSE" },
        { "option": "user_allow_delete", "value": "<no>" },
        { "option": "role_allow_create", "value": "True" }
      ] }] } }
  `,
  );
});
