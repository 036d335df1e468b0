/** The page of `installer/bridge-interface-vlan`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { BRIDGE } from './about-interfaces.js';

export const docs: RuleDocs = {
  summary: 'The NIC of the seed host is a VLAN.',
  why: 'Machines boot over the management network before they have any VLAN, so the network must be untagged.',
  source: 'JSON page 1.1, bridge_interface; technical overview 1.1, table Physical networks',
  ...kvmExample({ [BRIDGE]: 'em2.130' }),
};
