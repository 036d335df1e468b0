/** The page of `installer/scale-quoted`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A number of machines is written in quotes.',
  why: 'The installer accepts both. The samples have no quotes, and one form is easier to read.',
  source: 'JSON page 1.1, samples; the VSA page 1.1 has quotes',
  ...kvmExample({ compute_scale: '4' }),
};
