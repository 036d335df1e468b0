/** There are fewer servers for a cluster or resource group than it needs. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import { allServers } from '../over.js';
import { docs } from './alloc-too-few-servers.docs.js';
import { titleOf } from './servers.js';

export const allocTooFewServers = defineRule({
  id: 'input-model/alloc-too-few-servers',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    const { pools } = poolsOf(frame);
    for (const { pool: index, candidates, atMost } of allocationOf(fleet, frame)?.shares ?? []) {
      const pool = pools[index];
      if (!pool || atMost >= pool.min) continue;
      // A role that is not there is reported as such.
      if (pool.roles.every((role) => frame.isKnown('server-role', role) !== true)) continue;
      yield finding(pool.countAt, tooFew(pool, candidates.length, atMost), {
        fixes: () => lower(pool, atMost),
      });
    }
  },
});

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

function tooFew(pool: Pool, candidates: number, atMost: number): string {
  const { roles, zones, min } = pool;
  const where = zones.length > 0 ? ` in ${quoted(zones)}` : '';
  const servers = candidates === 1 ? 'one server' : `${candidates} servers`;
  const needs = `${titleOf(pool)} needs ${min === 1 ? 'one server' : `${min} servers`}`;
  const left = atMost === 0 ? 'none' : atMost === 1 ? 'one' : atMost;
  if (atMost < candidates)
    return `${capital(needs)}, but of the ${servers} with the role ${quoted(roles)}${where} others that come first leave ${left}.`;
  const there = candidates === 0 ? 'is none' : candidates === 1 ? 'is one' : `are ${candidates}`;
  return `${capital(needs)}, but there ${there} with the role ${quoted(roles)}${where}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function lower({ countAt, countKey, group }: Pool, atMost: number): Fix[] {
  const { node, file } = countAt;
  if (countKey === undefined || node.type !== 'scalar' || (atMost === 0 && group.kind === 'cluster'))
    return [];
  return [
    {
      title: `Change '${countKey}' to ${atMost}`,
      edits: inFile(file, replaceScalar(file, node, atMost)),
    },
  ];
}
