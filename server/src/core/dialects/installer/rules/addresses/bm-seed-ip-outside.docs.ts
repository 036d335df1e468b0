/** The page of `installer/bm-seed-ip-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SEED_IP } from './about-management.js';
import { REACHES } from './bm-seed-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of the seed VM is not a host address of the management network.',
  why: REACHES,
  source: 'JSON page 1.1, section baremetal',
  ...kvmExample({ [SEED_IP]: '192.168.140.3' }),
};
