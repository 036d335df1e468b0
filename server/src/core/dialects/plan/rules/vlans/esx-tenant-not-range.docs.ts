/** The page of `plan/esx-tenant-not-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'ESX Tenant has a single VLAN id instead of a range.',
  why: 'On ESX tenants are separated by VLANs, and each tenant network takes an id from the range that is trunked to the hosts. With a single id, the whole cloud could have only one tenant network.',
  source: 'Technical overview 1.1, table Virtual networks for ESX, row ESX Tenant',
  ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-id: 500' }),
};
