/** A server that returns to the model cannot have its old place back. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { allServers } from '../over.js';
import { docs } from './alloc-cannot-restore.docs.js';
import { returning } from './returning.js';
import { columns, maxKey, poolWords, savedHere } from './saved-servers.js';

export const allocCannotRestore = defineRule({
  id: 'input-model/alloc-cannot-restore',
  severity: 'warning',
  docs,
  over: allServers(columns),
  *check(fleet, frame): Iterable<Report> {
    for (const { known, pool, what } of returning(fleet, frame)) {
      const value = what === 'full' ? pool.group.item.integer(maxKey(pool)) : undefined;
      if (!value) continue;
      yield finding(
        value.at,
        `'${known.saved.id}' cannot return to ${poolWords(pool)}, which has the ${pool.max === 1 ? 'one server' : `${pool.max} servers`} that '${maxKey(pool)}' allows.`,
        {
          related: [
            { at: known.server.item.nameAt, message: `'${known.saved.id}' stands here.` },
            ...savedHere(known.saved),
          ],
        },
      );
    }
  },
});
