/** The page of `carrier-grade/cg-vars-group-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A property group is written twice in a file.',
  why: 'Variables are looked up by the name of their group; of two groups one is not read.',
  source: 'Sample files of Carrier Grade 1.1 and 2.0 below vars',
  ...cloudExample({ 'vars/ldap.json property-groups.1': { name: 'ldap-vars', properties: {} } }),
};
