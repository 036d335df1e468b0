/** The page of `baremetal/csv-rows-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { addNodesSource, kvmFolder, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'The file lists more machines than the environment file uses.',
  why: 'The installer takes as many machines of each role as the file says, and leaves the rest switched off. This may be intended, or the number was not increased when machines were added.',
  source: addNodesSource,
  bad: kvmFolder({}, { 7: server('a0', 8, 'OvercloudCompute') }),
  good: kvmFolder({ compute_scale: 2 }, { 7: server('a0', 8, 'OvercloudCompute') }),
};
