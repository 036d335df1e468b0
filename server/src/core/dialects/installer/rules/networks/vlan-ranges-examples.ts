/** Examples that several pages about vlan ranges show. */
import { RANGES } from './about-vlan-ranges.js';

export const MAPPINGS = 'svc.overcloud_bridge_mappings';

export const SOURCE = 'Page VLAN provider networks 1.1';

export const vlanNetworks = {
  'neutron.network_type': 'vlan',
  'neutron.overcloud_dvr': 'False',
  [RANGES]: 'physnet1:300:398',
  [MAPPINGS]: 'svcnet1:br-svc,physnet1:br-ex',
};
