/** The page of `plan/vlan-range-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';
import { SOURCE } from './vlan-range-examples.js';

export const docs: RuleDocs = {
  summary: 'ESX Tenant has no range of VLAN ids.',
  why: 'Each tenant network on ESX is a VLAN of this range, trunked to all hosts. Without a range tenants cannot have networks.',
  source: SOURCE,
  ...example(esxPlan, { good: 'vlan-range: 500-1000, ', bad: '' }),
};
