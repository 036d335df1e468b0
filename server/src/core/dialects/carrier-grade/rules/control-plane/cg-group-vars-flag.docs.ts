/** The page of `carrier-grade/cg-group-vars-flag`. */
import type { RuleDocs } from '../../../../rules/rule.js';

export const docs: RuleDocs = {
  summary: 'A setting of the lifecycle host has an invalid value.',
  why: "The playbooks support the cloud types 'bm' (bare metal) and 'av' (all virtual), and 0 or 1 for ovs_cloud_only.",
  source: 'Installation page of the lifecycle host, group_vars/all',
  bad: { 'group_vars/all': "cloud_type: 'kvm'\nhlm_clmstaticip: 10.40.3.9\n" },
  good: { 'group_vars/all': "cloud_type: 'bm'\nhlm_clmstaticip: 10.40.3.9\n" },
};
