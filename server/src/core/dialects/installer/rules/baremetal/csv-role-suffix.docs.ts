/** The page of `baremetal/csv-role-suffix`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { addNodesSource, linesExample, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: "Something else than ':deleted' stands behind a role, or nothing behind its colon.",
  why: "A machine that was removed keeps its line, with ':deleted' behind its role. Any other ending makes a role that the installer does not know.",
  source: addNodesSource,
  ...linesExample(
    { 7: server('a0', 8, 'OvercloudCompute:removed') },
    { 7: server('a0', 8, 'OvercloudCompute:deleted') },
  ),
};
