/** A server returns to the model and gets its old place back. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { poolWords } from './about-groups.js';
import { returning } from './about-returning.js';
import { allSavedServers, savedHere } from './about-saved-servers.js';
import { docs } from './alloc-restored.docs.js';

export const allocRestored = defineRule({
  id: 'input-model/alloc-restored',
  severity: 'info',
  docs,
  over: allSavedServers,
  *check(fleet, frame) {
    for (const { known, pool, what } of returning(fleet, frame)) {
      if (what !== 'restored') continue;
      const { saved, server } = known;
      const member = saved.member === undefined ? '' : ` as member ${saved.member}`;
      yield finding(server.item.nameAt, `'${saved.id}' returns to ${poolWords(pool)}${member}.`, {
        related: [savedHere(saved)],
      });
    }
  },
});
