/** The page of `carrier-grade/cg-node-pm-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Servers are switched on by another way than ipmilan.',
  why: 'Provisioning was made for IPMI over the network; no other type is documented.',
  source: 'Sample files node-provision.json',
  ...cloudExample({ 'node-provision.json 0.pm_type': 'ilo' }),
};
