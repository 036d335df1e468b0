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
  summary: 'No load balancer takes a virtual address of a network.',
  why: 'A load balancer takes the address whose roles are exactly its own. Otherwise it gets some free address of the network.',
  source: SOURCE,
  bad: vip(['internal']),
  good: vip(['internal', 'admin']),
};
