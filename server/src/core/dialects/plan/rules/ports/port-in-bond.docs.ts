/** The page of plan/port-in-bond. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A NIC is a member of two bonds, or a network is on a NIC that is a member of a bond.',
  why: 'A NIC in a bond carries the traffic of the bond and nothing else.',
  source: 'Linux bonding; technical overview 1.1, Physical assumptions',
  ...example(PORTS, {
    good: 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: bond0',
    bad: 'vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: eth0',
  }),
};
