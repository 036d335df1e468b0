/** The page of `plan/tagged-no-vlan-id`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A tagged network has no VLAN id.',
  why: 'The tag is the VLAN id. Without one, neither switches nor servers can tell the packets of this network from those of others on the same link.',
  source: 'IEEE 802.1Q; technical overview 1.1, column VLAN type of the network tables',
  ...example(kvmPlan, {
    good: 'network: service, vlan-type: tagged, vlan-id: 332',
    bad: 'network: service, vlan-type: tagged',
  }),
};
