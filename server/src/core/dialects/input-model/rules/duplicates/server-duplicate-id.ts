/** Two servers have the same id. */

import { defineRule } from '../../../../rules/rule.js';
import { allServers } from '../over.js';
import { duplicate, freeName } from './duplicates-rules.js';
import { docs } from './server-duplicate-id.docs.js';

export const serverDuplicateId = defineRule({
  id: 'input-model/server-duplicate-id',
  severity: 'error',
  docs,
  over: allServers(['id']),
  *check(fleet) {
    for (const [id, all] of fleet.by('id').repeated()) {
      const [first, ...rest] = all.flatMap((index) => fleet.server(index)?.item ?? []);
      if (first)
        for (const item of rest)
          yield duplicate(
            'server',
            id,
            first,
            item,
            freeName(id, (name) => fleet.by('id').has(name)),
          );
    }
  },
});
