/** The page of `input-model/provider-net-type-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { goodNetwork, networkLines, SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The type of a provider network is not valid.',
  why: 'A provider network is a VLAN, a flat network, or one that is local to a server.',
  source: SOURCE,
  bad: serviceExample('neutron', networkLines('cidr: 172.30.1.0/24').replace('flat', 'vxlan')),
  good: goodNetwork,
};
