/** The page of plan/vcenters-on-kvm. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A plan on KVM has vCenters.',
  why: 'On KVM the compute nodes run the VMs. vCenters belong to ESX, or to a region with ESX.',
  source: 'Technical overview 1.1, Deployment architecture',
  byHand: 'only you know whether the hypervisor or the vCenter is wrong.',
  ...example(kvmPlan, {
    good: 'backup:\n',
    bad: 'surroundings:\n  vcenters:\n    - { name: vcenter1 }\n\nbackup:\n',
  }),
};
