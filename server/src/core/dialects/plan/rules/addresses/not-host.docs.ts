/** The pages of gateways, addresses and seed VMs that have the first or last address of a subnet. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { ARITHMETIC, POOL } from './host-in-cidr-examples.js';
import { AVAILABILITY, FLOATING, NODES } from './section-examples.js';

const END =
  'The first address of a subnet names the subnet and the last one is its broadcast address; no host can have either.';

export const docs = {
  'plan/gateway-not-host': {
    summary: 'The gateway of a network is its network or broadcast address.',
    why: END,
    source: ARITHMETIC,
    ...example(kvmPlan, { good: 'gateway-ip: 192.168.131.1', bad: 'gateway-ip: 192.168.131.255' }),
  },
  'plan/address-not-host': {
    summary: 'A range of addresses includes the network or broadcast address of its subnet.',
    why: END,
    source: ARITHMETIC,
    ...example(POOL, { good: '192.168.131.2-192.168.131.245', bad: '192.168.131.2-192.168.131.255' }),
  },
  'plan/seed-vm-not-host': {
    summary: 'The address of the seed VM is the network or broadcast address of its subnet.',
    why: END,
    source: ARITHMETIC,
    ...example(kvmPlan, { good: 'address: 192.168.130.3', bad: 'address: 192.168.130.0' }),
  },
  'plan/vip-not-host': {
    summary: 'A virtual address is the network or broadcast address of its subnet.',
    why: 'No host can have the first or the last address of a subnet, and a virtual address is the address of a host.',
    source: 'Technical overview 1.1, Virtual networks for KVM, row Management: keepalived, HA heartbeats',
    ...example(AVAILABILITY, { good: 'address: 192.168.130.250', bad: 'address: 192.168.130.255' }),
  },
  'plan/node-not-host': {
    summary: 'The address of a node is the network or broadcast address of the management subnet.',
    why: 'No host can have the first or the last address of a subnet.',
    source: 'Technical overview 1.1, table Physical networks, row Overcloud management',
    ...example(NODES, { good: 'address: 192.168.130.21', bad: 'address: 192.168.130.0' }),
  },
  'plan/bmc-not-host': {
    summary: 'The address of a BMC is the network or broadcast address of the IPMI subnet.',
    why: 'No host can have the first or the last address of a subnet.',
    source: 'Technical overview 1.1, table Physical networks, row IPMI / iLO',
    ...example(NODES, { good: 'bmc: 192.168.11.21', bad: 'bmc: 192.168.11.255' }),
  },
  'plan/floating-not-host': {
    summary: 'The pool of floating IPs includes the network or broadcast address of its subnet.',
    why: 'A VM with such an address cannot be reached.',
    source: 'Technical overview 1.1, table Physical networks, row External: provides floating IPs',
    ...example(FLOATING, { good: '192.168.131.100-192.168.131.199', bad: '192.168.131.156-192.168.131.255' }),
  },
} satisfies Record<string, RuleDocs>;
