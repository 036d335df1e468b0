/** The page of `installer/ldap-url`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'The URL of the directory does not begin with ldap:// or ldaps://.',
  why: 'Keystone reads from the URL how to connect. With another scheme or none, it does not start, or rejects every login.',
  source: 'LDAP page 1.1, option url',
  ...ldapExample({ url: 'directory.example.net' }),
};
