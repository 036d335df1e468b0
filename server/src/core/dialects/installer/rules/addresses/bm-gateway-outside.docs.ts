/** The page of `installer/bm-gateway-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { GATEWAY } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'The gateway has no address that a host of the management network can have.',
  why: 'Hosts reach their gateway directly, without a router. One with another address is never reached, and nothing leaves the network.',
  source: 'JSON page 1.1, section baremetal',
  ...kvmExample({ [GATEWAY]: '192.168.140.1' }),
};
