/** The page of plan/network-role-missing. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A network does not reach a role that needs it.',
  why: 'The technical overview says which roles each network connects. With DVR, VMs reach the outside from their compute node, so External must be there. Servers that are not on Undercloud management cannot boot.',
  source:
    'Technical overview 1.1, Network architecture, column Description; Virtual networks for KVM, row External',
  ...example(
    kvmPlan.replace(
      'network: external, vlan-type',
      'network: external, roles: [controllers, compute], vlan-type',
    ),
    { good: '[controllers, compute]', bad: '[controllers]' },
  ),
};
