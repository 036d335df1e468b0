/** The page of `installer/svc-range-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of the Service network is outside its subnet.',
  why: 'Neutron creates the subnet from `allocate_cidr` and rejects a pool outside it.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ 'svc.allocate_end': '192.168.133.250' }),
};
