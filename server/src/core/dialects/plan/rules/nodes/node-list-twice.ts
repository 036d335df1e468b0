/** A plan lists its machines and names a file that lists them as well. */

import { finding } from '../../../../rules/kit/finding.js';
import { removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './node-list-twice.docs.js';

export const nodeListTwice = defineRule({
  id: 'plan/node-list-twice',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ nodes, nodeList, root }) {
    if (!nodeList || !root || nodes.state !== 'written') return;
    yield finding(nodeList.at, "The machines are listed twice: in 'nodes' and in the file of 'node-list'.", {
      fixes: () => removeKey(root, 'node-list'),
    });
  },
});
