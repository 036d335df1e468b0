/** The page of `input-model/server-vf-too-high`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, source, TYPE, VF } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  summary: 'A port offers more virtual functions than its NIC has.',
  why: 'NICs have a limit in hardware.',
  bad: flagged('          vf-count: 64\n', TYPE),
  good: flagged(VF, TYPE),
};
