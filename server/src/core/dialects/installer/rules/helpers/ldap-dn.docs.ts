/** The page of `installer/ldap-dn`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'A tree of users or groups is not below the suffix.',
  why: 'The suffix is the top of what Keystone sees of the directory. It finds no users in a tree outside it, so they cannot log in.',
  source: 'LDAP page 1.1, options suffix, user_tree_dn and group_tree_dn',
  ...ldapExample({ user_tree_dn: 'ou=Users,dc=example,dc=com' }),
};
