/** The page of `installer/bm-seed-ip-in-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SEED_IP } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'The address of the seed VM lies in a range that is handed out.',
  why: 'A node gets the address of the seed VM one day. From then on neither is reached, and the installation stops where it stands.',
  source: 'Address arithmetic',
  ...kvmExample({ [SEED_IP]: '192.168.130.4' }),
};
