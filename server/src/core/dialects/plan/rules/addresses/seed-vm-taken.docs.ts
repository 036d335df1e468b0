/** The pages of addresses of the seed VM that something else has. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

const source = 'Configuration file 1.1, baremetal.network_seed_ip; Network preparation 1.1, address ranges';
const POOL = 'addresses: [192.168.130.10-192.168.130.99], port: eth0';
const pooled = variant(kvmPlan, [
  'gateway-ip: 192.168.130.1, port: eth0',
  `gateway-ip: 192.168.130.1, ${POOL}`,
]);

export const docs = {
  'plan/seed-vm-is-gateway': {
    summary: 'The seed VM has the address of a gateway.',
    why: 'Two machines with the same address disrupt each other: packets to other networks go to the seed VM, and servers that boot from the seed VM reach the router.',
    source,
    ...example(kvmPlan, { good: 'address: 192.168.130.3', bad: 'address: 192.168.130.1' }),
  },
  'plan/seed-vm-in-pool': {
    summary: 'The address of the seed VM is in a pool that is assigned to nodes.',
    why: 'A pool is assigned from its first address on. Sooner or later a node gets the address of the seed VM, and both become unreliable. Use an address of the subnet outside every pool, or start the pool after it.',
    source,
    ...example(pooled, { good: 'address: 192.168.130.3', bad: 'address: 192.168.130.30' }),
  },
} satisfies Record<string, RuleDocs>;
