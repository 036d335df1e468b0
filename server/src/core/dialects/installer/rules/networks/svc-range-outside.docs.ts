/** The page of `installer/svc-range-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The pool of the Service network is outside its subnet.',
  why: 'Neutron makes the subnet from `allocate_cidr` and refuses a pool that is not in it.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ 'svc.allocate_end': '192.168.133.250' }),
};
