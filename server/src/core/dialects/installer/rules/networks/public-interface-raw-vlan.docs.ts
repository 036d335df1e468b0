/** The page of `installer/public-interface-raw-vlan`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SOURCE } from './raw-device-examples.js';

export const docs: RuleDocs = {
  summary: 'The raw device of a public interface is a VLAN itself.',
  why: 'The raw device is the NIC on which the VLAN device is created. A VLAN there does not exist yet, or adds a second tag, which the switch drops.',
  source: SOURCE,
  ...kvmExample({ 'neutron.public_interface_raw_device': 'vlan331' }),
};
