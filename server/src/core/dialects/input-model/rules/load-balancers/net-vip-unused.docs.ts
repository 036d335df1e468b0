/** The page of `input-model/net-vip-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample, networksText } from './examples.js';
import { SOURCE } from './providers-examples.js';

const vip = (roles: readonly string[]) =>
  balancerExample([{}], {
    'data/networks.yml': networksText(
      ['vips:', '  - address: 192.168.10.200', '    roles:', ...roles.map((role) => `      - ${role}`)].join(
        '\n',
      ),
    ),
  });

export const docs: RuleDocs = {
  summary: 'A virtual address of a network is unused.',
  why: 'A load balancer takes the address that has exactly the same roles. Otherwise, it gets a free address of the network.',
  source: SOURCE,
  bad: vip(['internal']),
  good: vip(['internal', 'admin']),
};
