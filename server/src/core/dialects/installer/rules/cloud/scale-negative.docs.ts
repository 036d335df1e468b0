/** The page of `installer/scale-negative`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A number of machines is negative or not whole.',
  why: 'The installer passes the value on as a number of machines, and the deployment fails.',
  source: 'JSON page 1.1',
  ...kvmExample({ compute_scale: -1 }),
};
