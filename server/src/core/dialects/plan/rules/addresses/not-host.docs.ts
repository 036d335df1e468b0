/** The pages of gateways, addresses and seed VMs that have the first or last address of a subnet. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { ARITHMETIC, POOL } from './host-in-cidr-examples.js';

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
} satisfies Record<string, RuleDocs>;
