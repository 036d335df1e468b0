/** The page of `baremetal/csv-role-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { machines, machinesExample } from '../../examples.js';
import { csvSource } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine has no role, so its place in the file decides.',
  why: 'The installer gives roles in the order of the lines: the undercloud first, then controllers, Swift nodes, VSA nodes and scale-out Swift nodes up to their numbers, then compute nodes. If a line is moved, roles change.',
  source: csvSource,
  ...machinesExample(6, machines[6].replace('OvercloudCompute', '')),
};
