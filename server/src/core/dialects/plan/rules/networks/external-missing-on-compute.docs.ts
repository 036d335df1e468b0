/** The page of `plan/external-missing-on-compute`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The plan routes with DVR, but has no virtual External network for its compute nodes.',
  why: 'With DVR, every compute node sends the traffic of its VMs directly to the outside, over External. Without that network, VMs with floating IPs cannot be reached.',
  source:
    'Technical overview 1.1, table Virtual networks for KVM, row External: required for DVR routing from compute nodes',
  ...example(kvmPlan, {
    good: '  - { network: external, vlan-type: tagged, carried-by: external }\n',
    bad: '',
  }),
};
