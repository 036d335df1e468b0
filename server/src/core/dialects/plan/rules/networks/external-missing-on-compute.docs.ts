/** The page of `plan/external-missing-on-compute`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The plan routes with DVR, but has no virtual External network for its compute nodes.',
  why: 'With DVR every compute node sends the traffic of its VMs to the outside itself, over External. Without that network no VM with a floating IP is reached.',
  source:
    'Technical overview 1.1, table Virtual networks for KVM, row External: required for DVR routing from compute nodes',
  ...example(kvmPlan, {
    good: '  - { network: external, vlan-type: tagged, carried-by: external }\n',
    bad: '',
  }),
};
