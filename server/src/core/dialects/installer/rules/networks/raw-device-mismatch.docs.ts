/** The page of `installer/raw-device-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The raw device is neither the NIC of the undercloud nor that of the virtual interface.',
  why: 'In all documented set-ups one NIC carries the management network and, tagged, the external network. A third name is usually a mistake: the VLAN is then created on a NIC whose switch port does not carry it.',
  source: 'Samples 1.1 and flexible control plane, installation page 1.0: always the same NIC',
  ...esxExample({ 'neutron.public_interface_raw_device': 'eth3' }),
};
