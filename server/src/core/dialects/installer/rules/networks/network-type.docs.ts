/** The page of `installer/network-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { TYPE } from './about-network-type.js';
import { vlanNetworks } from './network-type-examples.js';

export const docs: RuleDocs = {
  summary: 'The network type is neither `vlan` nor `vxlan`.',
  why: 'Neutron supports more types, but the installer sets up the switches of the nodes only for these two. With another type, tenant networks cannot be created.',
  source: 'Page VLAN provider networks 1.1',
  ...kvmExample({ ...vlanNetworks, [TYPE]: 'gre' }, vlanNetworks),
};
