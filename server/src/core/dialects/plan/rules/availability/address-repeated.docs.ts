/** The pages of addresses, names and MAC addresses that are in a plan twice. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

const byHand = 'only you know which of the two machines has it.';

export const docs = {
  'plan/address-repeated': {
    summary: 'Two machines, virtual addresses or gateways have the same address.',
    why: 'Two hosts with the same address are reached at random, so connections to both fail.',
    source: 'Technical overview 1.1, Physical assumptions: each network has its own IP subnet',
    byHand,
    ...example(NODES, { good: 'address: 192.168.130.12', bad: 'address: 192.168.130.11' }),
  },
  'plan/node-name-repeated': {
    summary: 'Two nodes have the same name.',
    why: 'The name says which machine is meant. With two of the same name, the wrong machine may be reinstalled.',
    source: 'Format of the plan',
    byHand,
    ...example(NODES, { good: 'name: ctl2', bad: 'name: ctl1' }),
  },
  'plan/node-mac-repeated': {
    summary: 'Two nodes have the same MAC address.',
    why: 'The installer identifies a machine by the MAC address from which it boots. Of two with the same address, only one is installed.',
    source: 'Installation 1.1, baremetal.csv, column of the MAC address',
    byHand,
    ...example(NODES, { good: '3c:a8:2a:00:00:12', bad: '3c:a8:2a:00:00:11' }),
  },
} satisfies Record<string, RuleDocs>;
