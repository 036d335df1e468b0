/** The page of `installer/ldap-enabled-mask`. */

import { activeDirectory } from '../../../../architecture/keystone-ldap.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'The attribute that enables users of Active Directory has no mask or default.',
  why: 'The number in userAccountControl combines many switches. Only with the mask 2 and the default 512 does Keystone read the one that disables a user. Otherwise, either all users or none can log in.',
  source: 'LDAP integration page 1.1, Active Directory',
  ...ldapExample(
    { user_enabled_attribute: activeDirectory.attribute },
    { user_enabled_attribute: activeDirectory.attribute, ...activeDirectory.options },
  ),
};
