/** The page of `installer/ldap-tls-cacert`. */

import { caCertificateFile } from '../../../../architecture/keystone-ldap.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'TLS is on, but the file with the certificate of the authority is missing.',
  why: 'Keystone verifies the certificate of the directory with this file. Without it, the connection fails, and users cannot log in.',
  source: 'LDAP integration page 1.1, options use_tls and tls_cacertfile',
  ...ldapExample({ use_tls: 'True' }, { use_tls: 'True', tls_cacertfile: caCertificateFile }),
};
