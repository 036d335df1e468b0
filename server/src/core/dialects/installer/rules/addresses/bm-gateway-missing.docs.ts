/** The page of `installer/bm-gateway-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { GATEWAY } from './about-management.js';
import { SEED_UPDATE } from './bm-gateway-examples.js';

export const docs: RuleDocs = {
  summary: 'The management network has no gateway, so the seed VM becomes its gateway.',
  why: SEED_UPDATE,
  source: 'JSON page 1.1, network_gateway; Troubleshooting 1.1, installation',
  ...kvmExample({ [GATEWAY]: undefined }),
};
