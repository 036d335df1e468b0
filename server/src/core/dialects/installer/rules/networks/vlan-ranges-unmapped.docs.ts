/** The page of `installer/vlan-ranges-unmapped`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { MAPPINGS, SOURCE, vlanNetworks } from './vlan-ranges-examples.js';

export const docs: RuleDocs = {
  summary: 'A physical network has VLAN ids but no bridge is mapped to it.',
  why: 'Neutron reaches a physical network through a bridge on the nodes. Without a mapping, it cannot connect ports of these VLANs.',
  source: SOURCE,
  ...kvmExample({ ...vlanNetworks, [MAPPINGS]: 'svcnet1:br-svc' }, vlanNetworks),
};
