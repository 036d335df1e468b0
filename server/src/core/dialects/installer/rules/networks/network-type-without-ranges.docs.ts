/** The page of `installer/network-type-without-ranges`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { RANGES } from './about-network-type.js';
import { vlanNetworks } from './network-type-examples.js';

export const docs: RuleDocs = {
  summary: 'Networks are VLANs without a range of ids, or a range of ids is set for another network type.',
  why: 'A network of the type `vlan` takes its id from `network_vlan_ranges`. Without a range, networks cannot be created; with the type `vxlan`, the range does not affect tenant networks.',
  source: 'Page VLAN provider networks 1.1',
  ...kvmExample({ ...vlanNetworks, [RANGES]: undefined }, vlanNetworks),
};
