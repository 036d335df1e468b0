/** The page of `installer/ldap-domain-file`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapFile, ldapText } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a domain cannot be part of a file name.',
  why: 'Each domain has its own file, keystone.<domain>.conf. With a space, a slash or a character that is special in the shell, the file is not created or not found.',
  source: 'LDAP page 1.1, domains',
  bad: { [ldapFile]: ldapText({}, 'sales/europe') },
  good: { [ldapFile]: ldapText({}, 'sales-europe') },
};
