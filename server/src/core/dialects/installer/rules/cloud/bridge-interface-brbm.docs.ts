/** The page of `installer/bridge-interface-brbm`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { BRIDGE } from './about-interfaces.js';

export const docs: RuleDocs = {
  summary: "The NIC of the seed host is 'brbm', the bridge that the installer creates on top of it.",
  why: 'The installer adds the NIC to its bridge, and a bridge cannot be added to itself. One page about the flexible control plane has this mistake.',
  source: 'Troubleshooting 1.1, installation; network prerequisites 1.1',
  byHand: 'only you know which NIC of the seed host is on the management network.',
  ...kvmExample({ [BRIDGE]: 'brbm' }),
};
