/** A server returns to the model and gets its old place back. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { allServers } from '../over.js';
import { docs } from './alloc-restored.docs.js';
import { returning } from './returning.js';
import { columns, poolWords, savedHere } from './saved-servers.js';

export const allocRestored = defineRule({
  id: 'input-model/alloc-restored',
  severity: 'info',
  docs,
  over: allServers(columns),
  *check(fleet, frame): Iterable<Report> {
    for (const { known, pool, what } of returning(fleet, frame)) {
      if (what !== 'restored') continue;
      const { saved, server } = known;
      const member = saved.member === undefined ? '' : ` as member ${saved.member}`;
      yield finding(server.item.nameAt, `'${saved.id}' returns to ${poolWords(pool)}${member}.`, {
        related: savedHere(saved),
      });
    }
  },
});
