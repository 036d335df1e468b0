/** The page of `installer/env-empty-value`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A key has an empty text for its value.',
  why: 'The installer does not take its default then: it sets the variable to nothing, and what needs it fails later. A key that is not used is left out. A filter of LDAP may be empty: all users count then.',
  source: 'JSON page 1.1',
  ...kvmExample({ bridge_interface: '' }),
};
