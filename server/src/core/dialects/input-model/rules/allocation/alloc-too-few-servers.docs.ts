/** The page of `input-model/alloc-too-few-servers`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { planeText } from '../control-planes/examples.js';
import { serversExample } from './examples.js';
import { SOURCE } from './servers-examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group needs more servers than it can get.',
  why: 'Servers are taken by their role, from the failure zones of the group and from servers without a server group. A cluster needs at least one, a resource group as many as its `min-count`.',
  source: SOURCE,
  bad: serversExample(planeText().replace('member-count: 1', 'member-count: 3'), [{}, {}]),
  good: serversExample(planeText().replace('member-count: 1', 'member-count: 3'), [{}, {}, {}]),
};
