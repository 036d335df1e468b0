/** A good pass-through file for a directory, for the examples in rule docs, and a way to break one option of it. */
import type { RuleExample } from '../../../../rules/rule.js';
import { example, type Options, passthroughText, sections } from './passthrough-examples.js';

export const ldapFile = 'overcloud_keystone_ldap.json';

const GOOD: Options = {
  url: 'ldap://directory.example.net',
  suffix: 'dc=example,dc=net',
  user_tree_dn: 'ou=Users,dc=example,dc=net',
  user_allow_create: 'False',
};

export function ldapText(options: Options, domain = 'staff'): string {
  const config = sections({ ldap: { ...GOOD, ...options } });
  return passthroughText({ keystone: { domains: { [domain]: { description: 'People', config } } } });
}

export function ldapExample(
  bad: Options,
  good: Options = {},
): { readonly bad: RuleExample; readonly good: RuleExample } {
  return example(ldapFile, ldapText(bad), ldapText(good));
}
