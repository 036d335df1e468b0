/** The page of `carrier-grade/cg-logical-required`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network that a node type needs is missing.',
  why: 'Controllers use management among each other, api for clients and blockstore for volumes; a DCN node connects the data center and the tenant underlay.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${NETWORKS}.2`]: undefined }),
};
