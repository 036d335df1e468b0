/** The page of `input-model/server-vf-no-device-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { flagged, source, TYPE, VF } from './servers-examples.js';

export const docs: RuleDocs = {
  source,
  summary: 'The NIC device type of a port with virtual functions is missing.',
  why: 'The device type defines how virtual functions are set up.',
  bad: flagged(VF),
  good: flagged(VF, TYPE),
};
