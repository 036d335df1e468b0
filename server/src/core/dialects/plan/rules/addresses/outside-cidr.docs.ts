/** The pages of gateways, addresses and seed VMs outside their subnet. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { ARITHMETIC, POOL } from './host-in-cidr-examples.js';

export const docs = {
  'plan/gateway-outside-cidr': {
    summary: 'The gateway of a network is not in its subnet.',
    why: 'Hosts reach their gateway directly, without a router. One with an address outside the subnet is never reached, so nothing leaves the network.',
    source: ARITHMETIC,
    ...example(kvmPlan, { good: 'gateway-ip: 192.168.131.1', bad: 'gateway-ip: 192.168.141.1' }),
  },
  'plan/address-outside-cidr': {
    summary: 'An address or range of a network is not in its subnet.',
    why: 'A server or VM with such an address cannot be reached over the network: routers look for it elsewhere.',
    source: ARITHMETIC,
    ...example(POOL, { good: '192.168.131.2-192.168.131.245', bad: '192.168.131.2-192.168.132.45' }),
  },
  'plan/seed-vm-outside-cidr': {
    summary: 'The address of the seed VM is not in the undercloud management subnet.',
    why: 'The seed VM boots and installs the undercloud over that network, by PXE, which does not cross routers.',
    source:
      'Technical overview 1.1, table Physical networks, row Undercloud management; environment variables file, network_seed_ip',
    ...example(kvmPlan, { good: 'address: 192.168.130.3', bad: 'address: 192.168.140.3' }),
  },
} satisfies Record<string, RuleDocs>;
