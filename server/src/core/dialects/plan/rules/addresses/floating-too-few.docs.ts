/** The page of plan/floating-too-few. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { FLOATING } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'More VMs need a public address than the pool of floating IPs has.',
  why: 'Each VM that is reached from outside needs a floating IP. When the pool is empty, the next VM gets none.',
  source:
    'Technical overview 1.1, Virtual networks for KVM, row External: floating IPs for VMs that require a public IP address',
  byHand: 'only you know whether fewer VMs can be public or more addresses are available.',
  ...example(FLOATING, { good: 'vms: 80', bad: 'vms: 120' }),
};
