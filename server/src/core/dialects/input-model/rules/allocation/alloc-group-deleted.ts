/** A cluster or resource group no longer exists, but its servers are still in the model. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { planeNamed } from '../../simulation/component-sets.js';
import { groupWords } from './about-groups.js';
import { allSavedServers, type Known, knownServers, savedHere, serversAre } from './about-saved-servers.js';
import { docs } from './alloc-group-deleted.docs.js';

export const allocGroupDeleted = defineRule({
  id: 'input-model/alloc-group-deleted',
  severity: 'error',
  docs,
  over: allSavedServers,
  *check(fleet, frame) {
    for (const servers of serversOfGone(knownServers(fleet, frame))) {
      const [first] = servers;
      if (!first) continue;
      const { saved, server } = first;
      const plane = planeNamed(frame, saved.plane);
      const place = plane
        ? `of '${saved.plane}', which no longer exists`
        : `of '${saved.plane}', and neither exists any longer`;
      yield finding(
        plane?.item.nameAt ?? server.item.nameAt,
        `${serversAre(servers.map((each) => each.saved.id))} saved in ${groupWords(saved.kind, saved.group)} ${place}. Remove unused servers from the model.`,
        {
          related: [{ at: server.item.nameAt, message: `'${saved.id}' is still here.` }, savedHere(saved)],
        },
      );
    }
  },
});

/** The servers of each group that is gone. */
function serversOfGone(known: readonly Known[]): Iterable<readonly Known[]> {
  const gone = new Map<string, Known[]>();
  for (const each of known) {
    if (each.pool || each.saved.isDeleted) continue;
    const { plane, kind, group } = each.saved;
    const key = `${plane}\n${kind}\n${group}`;
    gone.set(key, [...(gone.get(key) ?? []), each]);
  }
  return gone.values();
}
