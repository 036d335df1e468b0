/** The page of `input-model/netgroup-management-advised`. */

import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { managementExample } from './management-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group is called MANAGEMENT, as SUSE OpenStack Cloud 8 asks.',
  why: 'The documents of SUSE OpenStack Cloud 8 ask for this name. Its processor does not check it; that of 9 refuses models without it.',
  source:
    'SUSE OpenStack Cloud 8 documentation, network groups, and Ardana configuration processor of SUSE OpenStack Cloud 9',
  bad: managementExample('MGMT', 'manila-api'),
  good: managementExample(MANAGEMENT_GROUP, 'manila-api'),
};
