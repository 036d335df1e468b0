/** The page of `installer/env-placeholder`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A value is still a placeholder, such as <the NIC> or x.x.x.x.',
  why: 'The installer reads it as the value itself and passes it to the nodes.',
  source: 'JSON page 1.1; samples 1.1',
  byHand: 'only you know the value.',
  ...kvmExample({ bridge_interface: '<the NIC of the seed host>' }),
};
