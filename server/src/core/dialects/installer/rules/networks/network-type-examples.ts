/** Examples that several pages about network type show. */
import { RANGES, TYPE } from './about-network-type.js';

export const vlanNetworks = {
  [TYPE]: 'vlan',
  [RANGES]: 'physnet1:300:398',
  'neutron.overcloud_dvr': 'False',
};
