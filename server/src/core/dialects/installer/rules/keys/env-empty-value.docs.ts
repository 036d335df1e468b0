/** The page of `installer/env-empty-value`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The value of a key is empty text.',
  why: 'The installer then does not use the default: it sets an empty variable and fails later. Omit keys that you do not use. An LDAP filter can be empty; it then matches all users.',
  source: 'JSON page 1.1',
  ...kvmExample({ bridge_interface: '' }),
};
