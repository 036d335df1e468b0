/** What the model says against what an earlier deployment saved, where that lies beside the model. */
import { inFile } from '../../../../rules/in-file.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { SavedServer } from '../../model/saved-allocations.js';
import { savedPool } from '../../simulation/allocation.js';
import type { Pool } from '../../simulation/allocation-pools.js';
import { planeNamed } from '../../simulation/component-sets.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { savedExample } from './saved-examples.js';
import {
  addZone,
  columns,
  countsOf,
  groupWords,
  isOutside,
  type Known,
  knownServers,
  maxKey,
  poolWords,
  SOURCE,
  savedHere,
  zonesAt,
  zonesOf,
} from './saved-servers.js';

const listed = (ids: readonly string[]) =>
  ids.length > 5
    ? `${ids.length} servers`
    : ids.map((id, at) => `${at === 0 ? '' : at === ids.length - 1 ? ' and ' : ', '}'${id}'`).join('');
const groupDeleted = fleetRule({
  id: 'input-model/alloc-group-deleted',
  severity: 'error',
  columns,
  docs: {
    summary: 'A cluster or resource group is gone whose servers are still in the model.',
    why: 'The saved state says that these servers belong to it. Servers that are used no more must be taken out of the model; a group that was renamed must get its name back.',
    source: SOURCE,
    bad: savedExample({ group: 'old-cluster' }),
    good: savedExample({}),
  },
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

const serversDeleted = fleetRule({
  id: 'input-model/alloc-servers-deleted',
  severity: 'warning',
  columns,
  docs: {
    summary: 'Servers of the cloud that runs are gone from the model.',
    why: 'The saved state has them in a cluster or resource group. They are taken out of the cloud, and their places and addresses are kept for them. If only an id was changed, give it back.',
    source: SOURCE,
    bad: savedExample({ id: 'controller9' }),
    good: savedExample({}),
  },
  *check(fleet, frame) {
    if (!frame.saved || !fleet.isWhole) return;
    const missing = new Map<Pool, SavedServer[]>();
    for (const saved of frame.saved.values()) {
      const pool = saved.isDeleted || fleet.by('id').has(saved.id) ? undefined : savedPool(frame, saved);
      if (pool) missing.set(pool, [...(missing.get(pool) ?? []), saved]);
    }
    for (const [pool, servers] of missing) {
      const ids = servers.map(({ id }) => id);
      yield finding(
        pool.group.item.nameAt,
        `By the saved state ${listed(ids)} ${ids.length === 1 ? 'is' : 'are'} in ${poolWords(pool)}, but no longer in the model.`,
        { related: servers.slice(0, 5).flatMap(savedHere) },
      );
    }
  },
});

const outsideZones = fleetRule({
  id: 'input-model/alloc-outside-zones',
  severity: 'warning',
  columns,
  docs: {
    summary: 'A server stays in a cluster or resource group whose failure zones it is not in.',
    why: 'The saved state keeps the server where it is. The failure zones, or the server group of the server, were changed after the deployment.',
    source: SOURCE,
    bad: savedExample({ zone: 'RACK2' }),
    good: savedExample({ zone: 'RACK1' }),
  },
  *check(fleet, frame) {
    for (const known of knownServers(fleet, frame)) {
      const { saved, server, pool } = known;
      if (!pool || saved.isDeleted || !isOutside(known, pool)) continue;
      const { group } = server.row;
      yield finding(
        zonesAt(pool),
        `'${saved.id}' of ${poolWords(pool)} is in '${group ?? ''}', which is in none of the failure zones ${zonesOf(pool)}. The saved state keeps it there.`,
        {
          related: [
            {
              at: server.item.text('server-group')?.at ?? server.item.nameAt,
              message: `'${saved.id}' stands here.`,
            },
          ],
          fixes: () => addZone(pool, group),
        },
      );
    }
  },
});

const overMax = fleetRule({
  id: 'input-model/alloc-over-max',
  severity: 'warning',
  columns,
  docs: {
    summary: 'A cluster or resource group has more servers than it may have.',
    why: 'The saved state keeps servers where they are, also when the greatest number was lowered after the deployment. Servers that shall go must be taken out of the model.',
    source: SOURCE,
    bad: savedExample({ count: 1 }),
    good: savedExample({ count: 2 }),
  },
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

export const savedRules: readonly ModelRule[] = [groupDeleted, serversDeleted, outsideZones, overMax];
