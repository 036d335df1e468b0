/** The page of `installer/vcenter-external-gateway-lowest`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { GATEWAY } from './about-external-network.js';

export const docs: RuleDocs = {
  summary: 'The gateway of the external network is not the lowest host of its subnet.',
  why: 'The network `ext-net` is created with its gateway at the lowest host address of the subnet. A router at another address is not used.',
  source: 'JSON page 1.1, section floating_ip',
  ...esxExample({ [GATEWAY]: '172.31.54.254' }),
};
