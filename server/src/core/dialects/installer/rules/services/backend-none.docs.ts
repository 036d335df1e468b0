/** The page of `installer/backend-none`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage section holds no back end.',
  why: 'The section is there to describe at least one cluster or array. Empty, it only hides that Block Storage has nothing to put volumes on; remove it where no such storage exists.',
  source: 'JSON page 1.1, sections vsa and 3par: at least one cluster',
  ...vsaExample({ vsa: { DEFAULT: { enabled_backends: [] } } }),
};
