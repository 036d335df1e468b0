/** The page of `carrier-grade/cg-ldap-domain`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { LDAP } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The LDAP domain is not written as a distinguished name.',
  why: 'It is the base of every search: each part of the domain with dc=, joined by commas.',
  source: 'Sample files ldap.json',
  ...cloudExample({ [`${LDAP}.ldap_domain`]: 'harbour.example.net' }),
};
