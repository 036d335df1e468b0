/** `installer/ldap-dn`. */
import { describe, expect, test } from 'vitest';
import { ldapDn } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-dn.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { fixed, said, text } from './ldap-file.js';

describe('trees', () => {
  const suffix = 'dc=example,dc=net';

  test('not below the suffix', () => {
    const user_tree_dn = 'ou=Users,dc=example,dc=com';
    expect(said('ldap-dn', text({ suffix, user_tree_dn }))).toEqual([
      `"${user_tree_dn}" '${user_tree_dn}' is not below the suffix '${suffix}'.`,
    ]);
    fixed(
      'ldap-dn',
      text({ suffix, user_tree_dn }),
      "Change to 'ou=Users,dc=example,dc=net'",
      text({ suffix, user_tree_dn: 'ou=Users,dc=example,dc=net' }),
    );
    expect(said('ldap-dn', text({ suffix, group_tree_dn: 'ou=Groups' }))).toHaveLength(1);
    expect(said('ldap-dn', text({ suffix, group_tree_dn: 'ou=a,xdc=example,dc=net' }))).toHaveLength(1);
    expect(said('ldap-dn', text({ suffix, group_tree_dn: 'dc=com' }))).toHaveLength(1);
  });

  test.each([
    'ou=Users,dc=example,dc=net',
    'OU=Users, DC=Example, DC = Net',
    'cn=Doe\\, Jane,dc=example,dc=net',
    suffix,
    '',
    '{{ tree }}',
  ])('silent: %j', (user_tree_dn) => {
    expect(said('ldap-dn', text({ suffix, user_tree_dn }))).toEqual([]);
  });

  test('silent without a suffix', () => {
    expect(said('ldap-dn', text({ user_tree_dn: 'ou=Users,dc=example,dc=com' }))).toEqual([]);
  });
});

test('both trees', () => {
  checkRule(
    ldapDn,
    `
      #- /overcloud_keystone_ldap.json
      { "keystone": { "config": [{ "section": "ldap", "values": [
        { "option": "suffix", "value": "dc=example,dc=net" },
        { "option": "user_tree_dn", "value": "ou=Users,dc=example,dc=com" },
      //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ou=Users,dc=example,dc=com' is not below the suffix 'dc=example,dc=net'.
      //                                     | related 2: The suffix is set here.
      //                                     | fix: Change to 'ou=Users,dc=example,dc=net'
      //                                     | -   { "option": "user_tree_dn", "value": "ou=Users,dc=example,dc=com" },
      //                                     | +   { "option": "user_tree_dn", "value": "ou=Users,dc=example,dc=net" },
        { "option": "group_tree_dn", "value": "dc=example" }
      //                                      ^^^^^^^^^^^^ warning: 'dc=example' is not below the suffix 'dc=example,dc=net'.
      //                                      | related 2: The suffix is set here.
      //                                      | no fix
      ] }] } }
  `,
  );
});
