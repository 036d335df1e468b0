/** The page of `installer/public-interface-raw-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SOURCE } from './raw-device-examples.js';

export const docs: RuleDocs = {
  summary: 'The public interface is a VLAN, and no NIC is named that carries it.',
  why: 'A VLAN device needs a NIC. Without `public_interface_raw_device` the installer cannot tell which one, and the nodes come up without an external network.',
  source: SOURCE,
  ...kvmExample({ 'neutron.public_interface_raw_device': undefined }),
};
