/** The page of plan/port-unknown. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A network or a node refers to a port that is not in `ports`.',
  why: 'If ports are listed, each network must be on one of them.',
  source: 'Technical overview 1.1, Physical assumptions',
  ...example(PORTS, {
    good: 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: bond0',
    bad: 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: bond1',
  }),
};
