/** The page of `baremetal/csv-deleted-and-scale`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { addNodesSource, kvmFolder, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: "Compute nodes were removed, and 'compute_scale' does not count them.",
  why: 'A removed machine keeps its line, and compute_scale keeps its number. If you decrease it, the next update removes another compute node together with its VMs.',
  source: addNodesSource,
  bad: kvmFolder({}, { 7: server('a0', 8, 'OvercloudCompute:deleted') }),
  good: kvmFolder({ compute_scale: 2 }, { 7: server('a0', 8, 'OvercloudCompute:deleted') }),
};
