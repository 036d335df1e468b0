/** No cluster or resource group can take a server. */

import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { poolsFor } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { type Group, planesOf } from '../../simulation/component-sets.js';
import { eachServer } from '../over.js';
import { docs } from './server-out-of-scope.docs.js';

export const serverOutOfScope = defineRule({
  id: 'input-model/server-out-of-scope',
  severity: 'warning',
  docs,
  over: eachServer(['role', 'group']),
  *check(server, frame) {
    const { row } = server;
    const whole = ['control-planes', 'server-groups', 'server-roles'] as const;
    if (!whole.every((list) => frame.isWhole(list))) return;
    if (!frame.find('server-roles', row.role) || !frame.find('server-groups', row.group)) return;
    // A cluster whose counts or zones cannot be read may take it, and where there is none yet, nothing is left out.
    const { isWhole, pools } = poolsOf(frame);
    if (!isWhole || pools.length === 0 || poolsFor(frame, row.role, row.group).length > 0) return;
    const byRole = poolsFor(frame, row.role, undefined).length > 0;
    const why = byRole
      ? `nothing that uses role '${row.role}' takes servers from '${row.group}'`
      : `nothing uses role '${row.role}'`;
    yield finding(server.item.nameAt, `'${row.id}' is never used: ${why}.`, {
      restsOn: planesOf(frame).flatMap(({ empty }) => empty),
      fixes: () => (byRole ? intoScope(frame, server) : otherRole(frame, server)),
    });
  },
});

const MOST_CHOICES = 4;

/** The server moves to where servers of its role are taken from, or they are taken from where it is. */
function intoScope(frame: Frame, { row, item }: Server): readonly Fix[] {
  const own = poolsFor(frame, row.role, undefined);
  const group = item.text('server-group');
  const holders = new Set(own.map((pool) => zonesOf(pool.group)));
  const racks = frame
    .list('server-groups')
    .filter(({ name }) => own.some(({ scope }) => name !== undefined && scope.has(name)))
    .filter((each) => each.texts('server-groups').items.length === 0);
  return [
    ...(row.group === undefined
      ? []
      : [...holders].flatMap((holder) =>
          addToList(holder, 'failure-zones', row.group ?? '', {
            title: `Add '${row.group ?? ''}' to the failure zones of '${holder.label}'`,
          }),
        )),
    ...racks
      .slice(0, MOST_CHOICES)
      .flatMap(({ name }) =>
        group && name !== undefined ? changeTo(group, name, { title: `Move the server to '${name}'` }) : [],
      ),
  ];
}

/** What has the failure zones of a cluster or resource group. */
const zonesOf = ({ item, plane }: Group): Item => (item.has('failure-zones') ? item : plane.item);

/** Roles that clusters and resource groups ask for. */
function otherRole(frame: Frame, { item }: Server): readonly Fix[] {
  const role = item.text('role');
  const roles = [...new Set(poolsOf(frame).pools.flatMap((pool) => pool.roles))];
  if (!role || roles.length > MOST_CHOICES) return [];
  return roles.flatMap((each) => changeTo(role, each, { title: `Change the role to '${each}'` }));
}
