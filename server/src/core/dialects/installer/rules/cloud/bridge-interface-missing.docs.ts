/** The page of `installer/bridge-interface-missing`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { BRIDGE } from './about-interfaces.js';

const TIMEOUT =
  'The seed boots the machines over this NIC. With the wrong one, no machine answers, and the installer waits until it times out.';

export const docs: RuleDocs = {
  summary: 'The file does not name the NIC of the seed host on the management network.',
  why: `${TIMEOUT} Without the key it is ${installerDefaults.bridgeInterface}, which many servers do not have or use for something else.`,
  source: 'JSON page 1.1, bridge_interface; Troubleshooting 1.1, installation',
  ...kvmExample({ [BRIDGE]: undefined }),
};
