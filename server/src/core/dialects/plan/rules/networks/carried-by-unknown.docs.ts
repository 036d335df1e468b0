/** The page of `plan/carried-by-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "'carried-by' refers to a physical network that is not in the plan.",
  why: 'A virtual network is a VLAN on a physical network. Without one, it connects nothing.',
  source: 'Technical overview 1.1, Virtual networks: implemented as VLANs on the physical network',
  ...example(kvmPlan, {
    good: 'carried-by: undercloud-management',
    bad: 'carried-by: undercloud-managment',
  }),
};
