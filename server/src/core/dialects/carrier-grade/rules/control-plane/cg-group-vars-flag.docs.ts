/** The page of `carrier-grade/cg-group-vars-flag`. */
import type { RuleDocs } from '../../../../rules/rule.js';

export const docs: RuleDocs = {
  summary: 'A switch of the lifecycle host has a value that it cannot have.',
  why: "The playbooks know the clouds 'bm' (bare metal) and 'av' (all virtual), and ovs_cloud_only as 0 or 1.",
  source: 'Installation page of the lifecycle host, group_vars/all',
  bad: { 'group_vars/all': "cloud_type: 'kvm'\nhlm_clmstaticip: 10.40.3.9\n" },
  good: { 'group_vars/all': "cloud_type: 'bm'\nhlm_clmstaticip: 10.40.3.9\n" },
};
