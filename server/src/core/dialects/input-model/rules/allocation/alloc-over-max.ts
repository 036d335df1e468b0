/** A cluster or resource group has more servers than it may have. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { allServers } from '../over.js';
import { docs } from './alloc-over-max.docs.js';
import { columns, countsOf, knownServers, maxKey, poolWords } from './saved-servers.js';

export const allocOverMax = defineRule({
  id: 'input-model/alloc-over-max',
  severity: 'warning',
  docs,
  over: allServers(columns),
  *check(fleet, frame) {
    for (const [pool, count] of countsOf(knownServers(fleet, frame))) {
      const value = pool.group.item.integer(maxKey(pool));
      if (pool.max === undefined || count <= pool.max || !value) continue;
      const { node, file } = value.at;
      yield finding(
        value.at,
        `By the saved state ${poolWords(pool)} has ${count} servers, more than '${maxKey(pool)}' allows.`,
        {
          fixes: () =>
            node.type === 'scalar'
              ? [
                  {
                    title: `Change '${maxKey(pool)}' to ${count}`,
                    edits: inFile(file, replaceScalar(file, node, count)),
                  },
                ]
              : [],
        },
      );
    }
  },
});
