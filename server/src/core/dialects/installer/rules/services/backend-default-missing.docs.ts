/** The page of `installer/backend-default-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { vsaExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage section has no `DEFAULT.enabled_backends`.',
  why: 'Block Storage starts only the back ends in this list. Without it, their sections are copied, but volumes cannot be created on them.',
  source: 'JSON page 1.1, sections vsa and 3par',
  ...vsaExample({ 'vsa.DEFAULT': undefined }),
};
