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
  summary: 'The management network has the same subnet as the management controllers (iLO, IPMI).',
  why: 'The two are separate networks: machines are switched on and off over one, and boot and get addresses over the other. With one subnet for both, controllers and nodes would get the same addresses.',
  source: 'Network prerequisites 1.1; technical overview 1.1, table Physical networks',
  byHand: 'the network administrator knows which of the two subnets is wrong.',
  bad: ipmi,
  good: { ...ipmi, 'kvm-custom-ips.json': patched(kvmEnvironment, {}) },
};
