/** The page of `plan/vlan-id-duplicate`. */
import { ownVlanAndSubnetSource } from '../../../../architecture/networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two tagged networks on one port have the same VLAN id.',
  why: 'Packets with the same id on the same link belong to one network, so the two networks would no longer be separate.',
  source: ownVlanAndSubnetSource,
  ...example(kvmPlan, { good: 'vlan-id: 332', bad: 'vlan-id: 331' }),
};
