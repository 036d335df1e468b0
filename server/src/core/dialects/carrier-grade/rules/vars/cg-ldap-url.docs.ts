/** The page of `carrier-grade/cg-ldap-url`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { LDAP } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The LDAP server is not given as a bare address or name.',
  why: 'The playbooks put the scheme in front themselves; with one in the value it is there twice.',
  source: 'Sample files ldap.json',
  ...cloudExample({ [`${LDAP}.ldap_url`]: 'ldap://9.41.2.46' }),
};
