/** The page of `input-model/cp-group-prefix-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeExample } from './examples.js';
import { groupText, SOURCE } from './names-examples.js';

export const docs: RuleDocs = {
  summary: 'Two clusters or resource groups of a control plane have the same prefix.',
  why: 'The prefix is part of the host names, which would be the same for both. Without a prefix, the name of the group is used.',
  source: SOURCE,
  bad: planeExample({ cluster: 'cluster-prefix: c1', after: groupText('compute', 'c1') }),
  good: planeExample({ cluster: 'cluster-prefix: c1', after: groupText('compute', 'comp') }),
};
