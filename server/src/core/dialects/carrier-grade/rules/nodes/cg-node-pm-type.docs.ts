/** The page of `carrier-grade/cg-node-pm-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The power management of a server is not ipmilan.',
  why: 'Provisioning uses IPMI over the network; no other type is documented.',
  source: 'Sample files node-provision.json',
  ...cloudExample({ 'node-provision.json 0.pm_type': 'ilo' }),
};
