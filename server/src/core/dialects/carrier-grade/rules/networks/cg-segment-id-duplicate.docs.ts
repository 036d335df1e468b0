/** The page of `carrier-grade/cg-segment-id-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'Two networks have the same VLAN id.',
  why: 'Networks on one VLAN are one broadcast domain; each logical network has its own.',
  source: 'IEEE 802.1Q; sample environment files',
  ...cloudExample({ [`${NETWORKS}.1.segment-id`]: '403' }),
};
