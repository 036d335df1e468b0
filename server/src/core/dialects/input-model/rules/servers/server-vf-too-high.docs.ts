/** The page of `input-model/server-vf-too-high`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, source, TYPE, VF } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  summary: 'A port has more virtual functions than its NIC supports.',
  why: 'The hardware of a NIC sets a limit.',
  bad: flagged('          vf-count: 64\n', TYPE),
  good: flagged(VF, TYPE),
};
