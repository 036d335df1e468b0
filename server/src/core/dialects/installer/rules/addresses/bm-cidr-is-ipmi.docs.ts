/** The page of `installer/bm-cidr-is-ipmi`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmEnvironment, machines, patched } from '../../examples.js';

const ipmi = {
  'kvm-custom-ips.json': patched(kvmEnvironment, {
    baremetal: {
      network_cidr: '192.168.11.0/24',
      network_seed_ip: '192.168.11.20',
      network_gateway: '192.168.11.254',
    },
  }),
  'baremetal.csv': `${machines.join('\n')}\n`,
};

export const docs: RuleDocs = {
  summary: 'The management subnet is the one of the management controllers (iLO, IPMI).',
  why: 'The two are separate networks: over one machines are switched on and off, over the other they boot and get addresses. With one subnet for both, the controllers and the nodes take addresses from one another.',
  source: 'Network prerequisites 1.1; technical overview 1.1, table Physical networks',
  byHand:
    'which other subnet the management network has, or which one the controllers have, is planned by the people who run the switches.',
  bad: ipmi,
  good: { ...ipmi, 'kvm-custom-ips.json': patched(kvmEnvironment, {}) },
};
