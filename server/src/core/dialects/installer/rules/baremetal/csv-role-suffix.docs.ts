/** The page of `baremetal/csv-role-suffix`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { addNodesSource, linesExample, server } from './lines-examples.js';

export const docs: RuleDocs = {
  summary: "A role is followed by something other than ':deleted', or by a colon alone.",
  why: "A machine that was removed keeps its line, with ':deleted' after its role. With any other ending, the role is unknown.",
  source: addNodesSource,
  ...linesExample(
    { 7: server('a0', 8, 'OvercloudCompute:removed') },
    { 7: server('a0', 8, 'OvercloudCompute:deleted') },
  ),
};
