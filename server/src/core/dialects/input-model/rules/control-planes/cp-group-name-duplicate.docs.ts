/** The page of `input-model/cp-group-name-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { groupText, SOURCE } from './names-examples.js';

export const docs: RuleDocs = {
  summary: 'Two clusters or resource groups of a control plane have the same name.',
  why: 'Servers are allocated by this name, so it must be unique among the clusters and resources of a control plane.',
  source: SOURCE,
  bad: planeExample({ after: groupText('cluster1') }),
  good: planeExample({ after: groupText('compute') }),
};
