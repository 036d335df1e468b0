/** A cluster or resource group has more servers than it allows. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { capital, counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { poolWords } from './about-groups.js';
import { allSavedServers, countsOf, knownServers, maxKey } from './about-saved-servers.js';
import { docs } from './alloc-over-max.docs.js';

export const allocOverMax = defineRule({
  id: 'input-model/alloc-over-max',
  severity: 'warning',
  docs,
  over: allSavedServers,
  *check(fleet, frame) {
    for (const [pool, count] of countsOf(knownServers(fleet, frame))) {
      const key = maxKey(pool);
      const value = pool.group.item.integer(key);
      if (pool.max === undefined || count <= pool.max || !value) continue;
      yield finding(
        value.at,
        `${capital(poolWords(pool))} has ${counted(count, 'server')} in the saved state, more than '${key}' allows.`,
        { fixes: () => changeTo(value, count, { title: `Change '${key}' to ${count}` }) },
      );
    }
  },
});
