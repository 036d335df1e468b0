/** The page of `carrier-grade/cg-wr-network-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The KVM region has no range on a network that it shares.',
  why: 'Its controllers and compute nodes need addresses on management, api and blockstore.',
  source: 'Sample files wr.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${INTERFACE}.network.2`]: undefined }),
};
