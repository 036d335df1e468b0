/** The page of `installer/dvr-vlan-provider`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { DVR } from './about-dvr.js';

export const docs: RuleDocs = {
  summary: 'Distributed routing is not disabled in a cloud whose networks are VLANs.',
  why: 'With VLAN provider networks, routers outside the cloud or one on the controllers route between networks. DVR is for overlay networks.',
  source: 'Page VLAN provider networks 1.1',
  ...kvmExample(
    { 'neutron.network_type': 'vlan', 'neutron.network_vlan_ranges': 'physnet1:300:398' },
    {
      'neutron.network_type': 'vlan',
      'neutron.network_vlan_ranges': 'physnet1:300:398',
      [DVR]: 'False',
    },
  ),
};
