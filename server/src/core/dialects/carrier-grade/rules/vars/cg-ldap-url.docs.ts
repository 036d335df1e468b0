/** The page of `carrier-grade/cg-ldap-url`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { LDAP } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The LDAP server is not an address or name only.',
  why: 'The playbooks add the scheme. With one in the value, it occurs twice.',
  source: 'Sample files ldap.json',
  ...cloudExample({ [`${LDAP}.ldap_url`]: 'ldap://9.41.2.46' }),
};
