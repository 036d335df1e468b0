/** The page of `plan/network-tagging`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The VLAN type of a network contradicts its row in the network tables.',
  why: 'Servers boot by PXE and are managed over the untagged network of their port. External, Service, ESX and ESX Tenant are tagged to keep them separate on the same link. A network of the wrong type cannot be reached, or mixes with another.',
  source: 'Technical overview 1.1, tables Physical networks and Virtual networks, column VLAN type',
  ...example(kvmPlan, {
    good: 'network: external, vlan-type: tagged, vlan-id: 331',
    bad: 'network: external, vlan-type: untagged',
  }),
};
