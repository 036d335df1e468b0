/** The page of `installer/fixed-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-fixed-range.js';

export const docs: RuleDocs = {
  summary: 'The fixed range is not text.',
  why: 'The fixed range is one subnet in quotes: its first address, a slash and the prefix length. With a number or a list, the installer creates no tenant network.',
  source: 'JSON page 1.1, fixed_range_cidr',
  ...kvmExample({ [KEY]: ['172.16.100.0/24'] }),
};
