/** The page of `installer/ldap-tls-cacert`. */

import { caCertificateFile } from '../../../../architecture/keystone-ldap.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'TLS is on, but no file with the certificate of the authority is given.',
  why: 'Keystone compares the certificate of the directory with this file. Without it no connection is made, and no user can log in.',
  source: 'LDAP integration page 1.1, options use_tls and tls_cacertfile',
  ...ldapExample({ use_tls: 'True' }, { use_tls: 'True', tls_cacertfile: caCertificateFile }),
};
