/** The page of `installer/ldap-tls-req-cert`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ldapExample } from './ldap-examples.js';

export const docs: RuleDocs = {
  summary: 'The way to check certificates is not one that Keystone supports.',
  why: "Keystone supports 'demand', 'allow' and 'never', in small letters, and does not start with any other word.",
  source: 'LDAP integration page 1.1, option tls_req_cert',
  ...ldapExample({ tls_req_cert: 'always' }, { tls_req_cert: 'demand' }),
};
