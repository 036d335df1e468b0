/** The page of plan/vip-in-pool. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

const POOLED: string = AVAILABILITY.replace(
  'vlan-id: 331,',
  'vlan-id: 331, addresses: [192.168.131.2-192.168.131.245],',
);

export const docs: RuleDocs = {
  summary: 'A virtual address is in a pool of addresses.',
  why: 'The pool assigns its addresses to nodes and VMs. When one of them gets the virtual address, the APIs of the cloud become unreliable.',
  source: 'Technical overview 1.1, Virtual networks for KVM, row Management: keepalived, HA heartbeats',
  ...example(POOLED, { good: 'address: 192.168.131.250', bad: 'address: 192.168.131.200' }),
};
