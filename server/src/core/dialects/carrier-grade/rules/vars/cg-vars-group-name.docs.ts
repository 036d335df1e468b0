/** The page of `carrier-grade/cg-vars-group-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The property group of a file has the wrong name.',
  why: 'The configuration processor looks variables up by the name of their group.',
  source: 'Sample files of Carrier Grade 1.1 and 2.0 below vars',
  ...cloudExample({ 'vars/ldap.json property-groups.0.name': 'ldap' }),
};
