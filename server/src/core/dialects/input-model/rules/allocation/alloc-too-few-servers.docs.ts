/** The page of `input-model/alloc-too-few-servers`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeText } from '../control-planes/examples.js';
import { serversExample } from './examples.js';
import { SOURCE } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'There are fewer servers for a cluster or resource group than it needs.',
  why: 'Servers are taken by their role, from the failure zones of the group and from among the servers without a server group. A cluster needs one at least, a resource group as many as its `min-count` says.',
  source: SOURCE,
  bad: serversExample(planeText().replace('member-count: 1', 'member-count: 3'), [{}, {}]),
  good: serversExample(planeText().replace('member-count: 1', 'member-count: 3'), [{}, {}, {}]),
};
