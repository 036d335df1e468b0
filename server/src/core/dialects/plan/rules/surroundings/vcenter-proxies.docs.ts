/** The page of plan/vcenter-proxies. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { VCENTERS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The number of compute proxies differs from the number of vCenters.',
  why: 'Each vCenter has one compute proxy. Without it, Nova does not see the clusters of that vCenter.',
  source: 'Technical overview 1.1, Deployment architecture for ESX: one compute proxy per vCenter',
  ...example(VCENTERS, { good: 'compute-proxies: 2', bad: 'compute-proxies: 1' }),
};
