/** The page of `installer/public-interface-raw-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SOURCE } from './raw-device-examples.js';

export const docs: RuleDocs = {
  summary: 'The public interface is a VLAN, but the NIC that carries it is missing.',
  why: 'A VLAN device needs a NIC. Without `public_interface_raw_device`, the installer cannot tell which one, and the nodes have no external network.',
  source: SOURCE,
  ...kvmExample({ 'neutron.public_interface_raw_device': undefined }),
};
