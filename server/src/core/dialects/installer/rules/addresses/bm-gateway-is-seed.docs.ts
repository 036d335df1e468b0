/** The page of `installer/bm-gateway-is-seed`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { GATEWAY } from './about-management.js';
import { SEED_UPDATE } from './bm-gateway-examples.js';

export const docs: RuleDocs = {
  summary: 'The seed VM is the gateway of the management network.',
  why: SEED_UPDATE,
  source: 'Troubleshooting 1.1, installation; JSON page 1.1, network_gateway',
  ...kvmExample({ [GATEWAY]: '192.168.130.3' }),
};
