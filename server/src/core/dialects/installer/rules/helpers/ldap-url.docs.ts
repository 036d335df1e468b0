/** The page of `installer/ldap-url`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'The URL of the directory does not begin with ldap:// or ldaps://.',
  why: 'Keystone takes the way to connect from the URL. It does not start, or answers every login with an error, when there is another or none.',
  source: 'LDAP page 1.1, option url',
  ...ldapExample({ url: 'directory.example.net' }),
};
