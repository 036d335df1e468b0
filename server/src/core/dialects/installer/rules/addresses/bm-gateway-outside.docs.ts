/** The page of `installer/bm-gateway-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { GATEWAY } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'The gateway is not a host of the management network.',
  why: 'Hosts reach their gateway directly, without a router. They cannot reach one with another address, so nothing leaves the network.',
  source: 'JSON page 1.1, section baremetal',
  ...kvmExample({ [GATEWAY]: '192.168.140.1' }),
};
