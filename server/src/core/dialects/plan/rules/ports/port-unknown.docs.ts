/** The page of plan/port-unknown. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A network or a node names a port that `ports` does not have.',
  why: 'Where ports are listed, each network is on one of them. A name that is not in the list is on no wire.',
  source: 'Technical overview 1.1, Physical assumptions',
  ...example(PORTS, {
    good: 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: bond0',
    bad: 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: bond1',
  }),
};
