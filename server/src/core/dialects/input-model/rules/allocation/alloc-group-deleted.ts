/** A cluster or resource group is gone whose servers are still in the model. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { planeNamed } from '../../simulation/component-sets.js';
import { allServers } from '../over.js';
import { docs } from './alloc-group-deleted.docs.js';
import { listed } from './saved.js';
import { columns, groupWords, type Known, knownServers, savedHere } from './saved-servers.js';

export const allocGroupDeleted = defineRule({
  id: 'input-model/alloc-group-deleted',
  severity: 'error',
  docs,
  over: allServers(columns),
  *check(fleet, frame) {
    const gone = new Map<string, Known[]>();
    for (const each of knownServers(fleet, frame)) {
      if (each.pool || each.saved.isDeleted) continue;
      const { plane, kind, group } = each.saved;
      const key = `${plane}\n${kind}\n${group}`;
      gone.set(key, [...(gone.get(key) ?? []), each]);
    }
    for (const [first, ...others] of gone.values()) {
      if (!first) continue;
      const { saved, server } = first;
      const plane = planeNamed(frame, saved.plane);
      const ids = [first, ...others].map((each) => each.saved.id);
      const place = plane
        ? `of '${saved.plane}', which is there no more`
        : `of '${saved.plane}', and both are gone`;
      yield finding(
        plane?.item.nameAt ?? server.item.nameAt,
        `By the saved state ${listed(ids)} ${ids.length === 1 ? 'is' : 'are'} in ${groupWords(saved.kind, saved.group)} ${place}. Take servers that are used no more out of the model.`,
        {
          related: [{ at: server.item.nameAt, message: `'${saved.id}' is still here.` }, ...savedHere(saved)],
        },
      );
    }
  },
});
