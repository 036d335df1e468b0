/** The page of `installer/env-version-key`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A key is newer than the release that the file is for.',
  why: 'The installer of the older release silently ignores the key.',
  source: 'JSON pages 1.0 and 1.1; flexible control plane, installation page 1.1.1',
  options: { 'installer.version': '1.1' },
  ...kvmExample({ 'hypervisor.public_interface_raw_device': 'eth1' }),
};
