/** The page of `installer/bridge-interface-brbm`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { BRIDGE } from './about-interfaces.js';

export const docs: RuleDocs = {
  summary: "The NIC of the seed host is 'brbm', the bridge that the installer makes on top of it.",
  why: 'The installer puts the NIC into its bridge, and a bridge cannot be put into itself. One page about the flexible control plane has this by mistake.',
  source: 'Troubleshooting 1.1, installation; network prerequisites 1.1',
  byHand: 'which NIC of the seed host is on the management network is known to the person who cabled it.',
  ...kvmExample({ [BRIDGE]: 'brbm' }),
};
