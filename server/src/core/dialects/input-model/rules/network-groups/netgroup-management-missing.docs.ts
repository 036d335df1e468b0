/** The page of `input-model/netgroup-management-missing`. */

import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { managementExample } from './management-examples.js';
import { GROUP_CHECKS } from './sources-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group is named MANAGEMENT.',
  why: 'SUSE OpenStack Cloud 9 finds the network over which it sets up servers by this name and rejects models without it.',
  source: GROUP_CHECKS,
  bad: managementExample('MGMT', 'octavia-client'),
  good: managementExample(MANAGEMENT_GROUP, 'octavia-client'),
};
