/** The page of `installer/ldap-enabled-mask`. */

import { activeDirectory } from '../../../../architecture/keystone-ldap.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary:
    'Users of Active Directory are told to be enabled by an attribute, but without its mask and its default.',
  why: 'The number in userAccountControl holds many switches at once. Only with the mask 2 and the default 512 Keystone reads the one that disables a user; otherwise every user, or none, may log in.',
  source: 'LDAP integration page 1.1, Active Directory',
  ...ldapExample(
    { user_enabled_attribute: activeDirectory.attribute },
    { user_enabled_attribute: activeDirectory.attribute, ...activeDirectory.options },
  ),
};
