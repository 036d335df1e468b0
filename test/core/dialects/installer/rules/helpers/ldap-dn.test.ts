/** `installer/ldap-dn`. */
import { describe, expect, test } from 'vitest';
import { ldapDn } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ldap-dn.js';
import { analysisOf, checkFix, checkRule } from '../../../../../support/check-rule.js';

const FILE = 'overcloud_keystone_ldap.json';
type Options = Readonly<Record<string, string>>;
const text = (options: Options, domain?: string, section = 'ldap') => {
  const values = Object.entries(options).map(([option, value]) => ({ option, value }));
  const config = [{ section, values }];
  return JSON.stringify({
    keystone: domain === undefined ? { config } : { domains: { [domain]: { config } } },
  });
};
/** What a rule says, with the text that it points at. */
function said(rule: string, content: string): string[] {
  return analysisOf(FILE, content)
    .findings()
    .filter((finding) => finding.rule === `installer/${rule}`)
    .map(({ span, message }) => `${content.slice(span.start, span.end)} ${message}`);
}
function fixed(rule: string, before: string, title: string, after: string): void {
  const file = (content: string) => `#- /${FILE}\n${content}`;
  checkFix({ id: `installer/${rule}` }, file(before), title, file(after));
}

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
