/** The pages of gateways, addresses and seed VMs outside their subnet. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { ARITHMETIC, POOL } from './host-in-cidr-examples.js';
import { AVAILABILITY, FLOATING, NODES, RESERVED } from './section-examples.js';

export const docs = {
  'plan/gateway-outside-cidr': {
    summary: 'The gateway of a network is not in its subnet.',
    why: 'Hosts reach their gateway directly, without a router. They cannot reach one outside the subnet, so nothing leaves the network.',
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
  'plan/vip-outside-cidr': {
    summary: 'A virtual address is not in the subnet of its network.',
    why: 'Keepalived moves the address between the controllers. Clients and routers look for it in the subnet of its network and nowhere else.',
    source: 'Technical overview 1.1, Virtual networks for KVM, row Management: keepalived, HA heartbeats',
    ...example(AVAILABILITY, { good: 'address: 192.168.130.250', bad: 'address: 192.168.140.250' }),
  },
  'plan/node-outside-cidr': {
    summary: 'The address of a node is not in the management subnet.',
    why: 'The nodes of the cloud reach each other over Management. A node with an address elsewhere is not part of the cloud.',
    source: 'Technical overview 1.1, table Physical networks, row Overcloud management',
    ...example(NODES, { good: 'address: 192.168.130.21', bad: 'address: 192.168.150.21' }),
  },
  'plan/bmc-outside-cidr': {
    summary: 'The BMC of a node is not in the IPMI subnet.',
    why: 'Ironic switches servers on through their BMC, which it reaches over the IPMI network.',
    source: 'Technical overview 1.1, table Physical networks, row IPMI / iLO',
    ...example(NODES, { good: 'bmc: 192.168.11.21', bad: 'bmc: 192.168.12.21' }),
  },
  'plan/floating-outside-cidr': {
    summary: 'The pool of floating IPs is not in the subnet of the External network.',
    why: 'Routers send traffic for a floating IP to the External network, and only for addresses of its subnet.',
    source: 'Technical overview 1.1, table Physical networks, row External: provides floating IPs',
    ...example(FLOATING, { good: '192.168.131.100-192.168.131.199', bad: '192.168.141.100-192.168.141.199' }),
  },
  'plan/reserved-outside-cidr': {
    summary: 'Addresses are reserved that are not in the subnet of the network.',
    why: 'Such addresses are never assigned there, so reserving them has no effect.',
    source: ARITHMETIC,
    ...example(RESERVED, {
      good: '192.168.130.200-192.168.130.240',
      bad: '192.168.150.200-192.168.150.240',
    }),
  },
} satisfies Record<string, RuleDocs>;
