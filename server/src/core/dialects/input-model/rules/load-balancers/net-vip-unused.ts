/** A virtual address of a network is unused. */

import type { ValueList } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { balancersOf } from '../../simulation/load-balancers.js';
import { eachItemOf } from '../over.js';
import { docs } from './net-vip-unused.docs.js';

export const netVipUnused = defineRule({
  id: 'input-model/net-vip-unused',
  severity: 'warning',
  docs,
  over: eachItemOf('networks'),
  *check(network, frame) {
    const wanted = wantedRoles(frame);
    const group = network.text('network-group')?.value;
    if (!wanted || group === undefined || frame.isKnown('network-group', group) !== true) return;
    const sets = wanted.get(group);
    for (const vip of network.items('vips').items) {
      if (mayBeTaken(vip, sets)) continue;
      yield finding(
        vip.text('address')?.at ?? vip.nameAt,
        sets
          ? `Virtual address is unused: no load balancer of '${group}' has exactly these roles.`
          : `Virtual address is unused: no load balancer of '${group}' can take it.`,
        {
          tag: 'unnecessary',
          fixes: () => dropItem(vip, { title: 'Remove the virtual address' }),
        },
      );
    }
  },
});

/** An address without roles is for any load balancer. */
function mayBeTaken(vip: Item, sets: ReadonlySet<string> | undefined): boolean {
  const roles = vip.texts('roles');
  if (!roles.complete) return true;
  return sets !== undefined && (roles.items.length === 0 || sets.has(setOf(roles)));
}

type RolesByGroup = ReadonlyMap<string, ReadonlySet<string>>;

const WANTED = {};

/** Sets of roles that load balancers of network groups have; undefined when there may be others. */
function wantedRoles(frame: Frame): RolesByGroup | undefined {
  return frame.once(WANTED, () => {
    const { all, areAttachmentsWhole } = balancersOf(frame);
    if (!areAttachmentsWhole || !frame.isWhole('control-planes')) return undefined;
    if (all.some(({ roles }) => !roles.complete)) return undefined;
    const wanted = new Map<string, Set<string>>();
    for (const { networkGroups, roles } of all)
      for (const { name = '' } of networkGroups)
        wanted.set(name, (wanted.get(name) ?? new Set()).add(setOf(roles)));
    return wanted;
  });
}

const setOf = ({ items }: ValueList<string>) =>
  [...new Set(items.map(({ value }) => value))].sort().join('\n');
