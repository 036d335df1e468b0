/** The page of plan/port-role-missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

const ROLES = 'undercloud, controllers, compute, swift-storage, vsa-storage';

export const docs: RuleDocs = {
  summary: 'A role has no port for a network that it must be on.',
  why: 'A server without the port is not on the network. Without Undercloud management, it cannot boot.',
  source: 'Technical overview 1.1, Network architecture, column Description',
  ...example(PORTS.replace('mtu: 9000 }\n', `mtu: 9000, roles: [${ROLES}] }\n`), {
    good: `[${ROLES}]`,
    bad: '[undercloud, controllers, compute, swift-storage]',
  }),
};
