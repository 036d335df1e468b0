/** The page of `plan/vlan-range-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';
import { SOURCE } from './vlan-range-examples.js';

export const docs: RuleDocs = {
  summary: 'A range of VLAN ids contains the id of another network on the same port.',
  why: 'If Neutron assigns that id to a tenant network, the tenant has access to External, Service or ESX.',
  source: SOURCE,
  ...example(esxPlan, { good: 'vlan-range: 500-1000', bad: 'vlan-range: 300-1000' }),
};
