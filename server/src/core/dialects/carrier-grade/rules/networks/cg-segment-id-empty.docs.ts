/** The page of `carrier-grade/cg-segment-id-empty`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network other than tenant has an empty segment id.',
  why: 'An empty id makes the network untagged. Only the tenant underlay is; the others are separate VLANs.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${NETWORKS}.1.segment-id`]: '' }),
};
