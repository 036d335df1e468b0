/** The page of `installer/hypervisor-bridge-unmapped`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { BRIDGE } from './about-hypervisor.js';

export const docs: RuleDocs = {
  summary: 'The physical bridge of the compute nodes is in no bridge mapping.',
  why: 'Neutron uses a bridge only for the network that is mapped to it. The bridge is created, but nothing is connected to it.',
  source: 'Page VLAN provider networks 1.1',
  ...kvmExample(
    { [BRIDGE]: 'br-ex' },
    { [BRIDGE]: 'br-ex', 'svc.overcloud_bridge_mappings': 'svcnet1:br-svc,physnet1:br-ex' },
  ),
};
