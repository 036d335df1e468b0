/** The page of `input-model/server-vf-no-device-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, source, TYPE, VF } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  summary: 'A port offers virtual functions, and nobody knows what NIC it is.',
  why: 'The device type says how virtual functions are set up.',
  bad: flagged(VF),
  good: flagged(VF, TYPE),
};
