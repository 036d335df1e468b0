/** The page of `installer/fixed-range-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { KEY } from './about-fixed-range.js';

export const docs: RuleDocs = {
  summary: 'The subnet of tenants overlaps the management network.',
  why: 'Virtual machines get addresses that nodes of the cloud also have, so neither reaches the other. A default that is not written is not compared.',
  source: 'JSON page 1.1, fixed_range_cidr: a network apart from the others',
  ...kvmExample({ [KEY]: '192.168.130.0/24' }),
};
