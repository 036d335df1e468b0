/** A server that returns to the model cannot get its old place back. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { poolWords } from './about-groups.js';
import { returning } from './about-returning.js';
import { allSavedServers, maxKey, savedHere } from './about-saved-servers.js';
import { docs } from './alloc-cannot-restore.docs.js';

export const allocCannotRestore = defineRule({
  id: 'input-model/alloc-cannot-restore',
  severity: 'warning',
  docs,
  over: allSavedServers,
  *check(fleet, frame) {
    for (const { known, pool, what } of returning(fleet, frame)) {
      const value = what === 'full' ? pool.group.item.integer(maxKey(pool)) : undefined;
      if (!value) continue;
      const { saved, server } = known;
      yield finding(
        value.at,
        `'${saved.id}' cannot return to ${poolWords(pool)}: '${maxKey(pool)}' allows only ${counted(value.value, 'server')}.`,
        {
          related: [{ at: server.item.nameAt, message: `'${saved.id}' is here.` }, savedHere(saved)],
          fixes: () => {
            const more = value.value + 1;
            return changeTo(value, more, { title: `Change '${maxKey(pool)}' to ${more}` });
          },
        },
      );
    }
  },
});
