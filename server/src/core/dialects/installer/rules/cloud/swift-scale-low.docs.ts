/** The page of `installer/swift-scale-low`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The object store starts with fewer than two nodes.',
  why: 'Objects, and with them the images of VMs, are kept on both starter nodes. With one node, all is lost when it fails; without any, the cloud has no object store.',
  source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudSwiftStorage',
  ...kvmExample({ swift_scale: 1 }),
};
