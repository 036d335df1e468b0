/** The page of `carrier-grade/cg-segment-id-range`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A segment id is not a valid VLAN id.',
  why: 'VLAN ids go from 1 to 4094.',
  source: 'IEEE 802.1Q',
  ...cloudExample({ [`${NETWORKS}.0.segment-id`]: '4096' }),
};
