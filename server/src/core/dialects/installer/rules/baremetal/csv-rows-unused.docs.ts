/** The page of `baremetal/csv-rows-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { addNodesSource, kvmFolder, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'There are more machines than the numbers of the environment file use.',
  why: 'The installer takes as many machines of each role as the file says, and leaves the rest switched off. That may be meant; after adding machines, the number was forgotten.',
  source: addNodesSource,
  bad: kvmFolder({}, { 7: server('a0', 8, 'OvercloudCompute') }),
  good: kvmFolder({ compute_scale: 2 }, { 7: server('a0', 8, 'OvercloudCompute') }),
};
