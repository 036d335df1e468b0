/** The page of `input-model/netgroup-management-advised`. */

import { MANAGEMENT_GROUP } from '../../../../architecture/clm-generations.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { managementExample } from './management-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group is named MANAGEMENT, as SUSE OpenStack Cloud 8 requires.',
  why: 'The documentation of SUSE OpenStack Cloud 8 requires this name. Its processor does not check it; the processor of release 9 rejects models without it.',
  source:
    'SUSE OpenStack Cloud 8 documentation, network groups, and Ardana configuration processor of SUSE OpenStack Cloud 9',
  bad: managementExample('MGMT', 'manila-api'),
  good: managementExample(MANAGEMENT_GROUP, 'manila-api'),
};
