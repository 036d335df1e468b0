/** The page of `installer/backend-none`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage section has no back end.',
  why: 'The section must describe at least one cluster or array. Remove it if no such storage exists.',
  source: 'JSON page 1.1, sections vsa and 3par: at least one cluster',
  ...vsaExample({ vsa: { DEFAULT: { enabled_backends: [] } } }),
};
