/** The page of `installer/bm-seed-ip-in-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SEED_IP } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'The address of the seed VM is in a range that is assigned to nodes.',
  why: 'Sooner or later a node gets the address of the seed VM. Both become unreachable, and the installation stops.',
  source: 'Address arithmetic',
  ...kvmExample({ [SEED_IP]: '192.168.130.4' }),
};
