/** The page of `installer/fixed-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-fixed-range.js';

export const docs: RuleDocs = {
  summary: 'The fixed range is not text, and so not a subnet.',
  why: 'There is one fixed range, written in quotes as its first address, a slash and the number of bits of its prefix. From a number or a list the installer makes no network for tenants.',
  source: 'JSON page 1.1, fixed_range_cidr',
  ...kvmExample({ [KEY]: ['172.16.100.0/24'] }),
};
