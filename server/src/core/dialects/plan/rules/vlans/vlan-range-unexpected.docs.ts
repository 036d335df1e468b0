/** The page of `plan/vlan-range-unexpected`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A network that is a single VLAN has a range of ids.',
  why: 'External, Service and ESX are one VLAN each; the installer asks for its id. Only ESX Tenant is a trunk of many VLANs.',
  source: 'Technical overview 1.1, tables Virtual networks for KVM and for ESX',
  ...example(esxPlan, {
    good: 'network: esx, vlan-type: tagged, vlan-id: 333',
    bad: 'network: esx, vlan-type: tagged, vlan-range: 333-340',
  }),
};
