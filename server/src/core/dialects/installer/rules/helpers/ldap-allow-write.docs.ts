/** The page of `installer/ldap-allow-write`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'Keystone may write to the directory.',
  why: 'The directory is meant to be read-only. With these options on, an administrator of the cloud could change or delete users and groups of the whole company.',
  source: 'LDAP page 1.1, options user_allow_* and group_allow_*',
  ...ldapExample({ user_allow_create: 'True' }),
};
