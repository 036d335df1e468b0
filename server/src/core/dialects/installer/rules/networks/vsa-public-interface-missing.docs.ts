/** The page of `installer/vsa-public-interface-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { PUBLIC, VSA } from './about-vsa.js';

const flat = {
  vsa_scale: 3,
  [PUBLIC]: 'eth1',
  'neutron.public_interface_raw_device': undefined,
};

export const docs: RuleDocs = {
  summary: 'VSA nodes need a separate interface, but it is missing.',
  why: 'With an untagged external network, a flexible control plane or VLAN provider networks, the interface of the VSA nodes is not that of the other nodes. Without the key, updates skip it, and the stack must be repaired by hand.',
  source: 'VSA page 1.1; Troubleshooting VSA 1.1',
  ...kvmExample(flat, { ...flat, [VSA]: 'eth1' }),
};
