/** Two servers have the same id. */
import { defineRule } from '../../../../rules/rule.js';
import { allServers } from '../over.js';
import { duplicate } from './about-duplicates.js';
import { docs } from './server-duplicate-id.docs.js';

export const serverDuplicateId = defineRule({
  id: 'input-model/server-duplicate-id',
  severity: 'error',
  docs,
  over: allServers(['id']),
  *check(fleet) {
    const servers = fleet.by('id');
    for (const [, all] of servers.repeated()) {
      const [first, ...rest] = all.flatMap((index) => fleet.server(index)?.item ?? []);
      for (const again of first ? rest : [])
        if (first) yield duplicate('server', 'id', [first, again], (id) => servers.has(id));
    }
  },
});
