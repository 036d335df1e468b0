/** The page of `installer/bm-seed-ip-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SEED_IP } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'The address of the seed VM is written with a prefix.',
  why: 'The value is one address. The example on the page of definitions, a subnet, is wrong.',
  source: 'JSON page 1.1, network_seed_ip, against all its samples',
  ...kvmExample({ [SEED_IP]: '192.168.130.3/24' }),
};
