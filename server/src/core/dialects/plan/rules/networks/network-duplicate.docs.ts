/** The page of `plan/network-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

const EXTERNAL =
  '  - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: eth0 }\n';

export const docs: RuleDocs = {
  summary: 'A network is listed twice among the physical or among the virtual networks.',
  why: 'Each row of the network tables is one network with one VLAN and one subnet. With two entries, it is unclear which one applies.',
  source: 'Technical overview 1.1, tables Physical networks and Virtual networks: one row per network',
  ...example(kvmPlan, {
    good: EXTERNAL,
    bad: `${EXTERNAL}  - { network: external, vlan-type: tagged, vlan-id: 341, port: eth0 }\n`,
  }),
};
