/** Server groups as repairs offer them: those first in which things like this one are. */
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { poolsFor } from '../../simulation/allocation.js';

/** A person who chooses a group from a menu reads no more of them. */
const OFFERED_GROUPS = 5;

/** Groups that a cluster or resource group for the role takes servers from, the one with the fewest of them first. */
export function groupsForServer(frame: Frame, fleet: Fleet, role: string | undefined): readonly string[] {
  const all = frame.list('server-groups');
  const inScope = all.filter(({ name }) => name !== undefined && poolsFor(frame, role, name).length > 0);
  const able = role !== undefined && inScope.length > 0 ? inScope : all;
  const racks = able.filter((group) => group.texts('server-groups').items.length === 0);
  const countOf = (name: string | undefined) =>
    (fleet.by('group').get(name ?? '') ?? []).filter((index) => fleet.rows[index]?.role === role).length;
  const counted = (racks.length > 0 ? racks : able).map(({ name }) => ({ name, count: countOf(name) }));
  return counted
    .toSorted((a, b) => a.count - b.count)
    .flatMap(({ name }) => name ?? [])
    .slice(0, OFFERED_GROUPS);
}

/** Groups that may list a network: none that has a network of the same network group, the likely ones first. */
export function groupsForNetwork(
  frame: Frame,
  network: Item | undefined,
  own = network?.text('network-group')?.value,
): readonly Item[] {
  const all = frame.list('server-groups');
  const groupsIn = (group: Item) =>
    new Set(
      group
        .texts('networks')
        .items.flatMap(({ value }) => frame.find('networks', value)?.text('network-group')?.value ?? []),
    );
  const lists = all.map((group) => ({ group, has: groupsIn(group) }));
  const free = lists.filter(({ has }) => own === undefined || !has.has(own));
  // Racks beside those that have a network of the group, or where the networks are that are alone in their group.
  const likes = lists.filter(({ has }) => own !== undefined && has.has(own));
  const parents = all.filter((parent) =>
    parent.texts('server-groups').items.some(({ value }) => likes.some(({ group }) => group.name === value)),
  );
  const siblings = new Set(
    parents.flatMap((parent) => parent.texts('server-groups').items.map(({ value }) => value)),
  );
  const scoreOf = ({ group, has }: (typeof free)[number]): number => {
    if (isPartOf(group.name, network?.name)) return 0;
    if (siblings.has(group.name ?? '')) return 1;
    return has.size > 0 ? 2 : 3;
  };
  return free
    .map((each) => ({ group: each.group, score: scoreOf(each) }))
    .toSorted((a, b) => a.score - b.score)
    .map(({ group }) => group)
    .slice(0, OFFERED_GROUPS);
}

/** `GUEST-NET-RACK3` is a network of `RACK3`. */
function isPartOf(group: string | undefined, network: string | undefined): boolean {
  if (group === undefined || network === undefined) return false;
  const at = network.toLowerCase().indexOf(group.toLowerCase());
  const after = network[at + group.length];
  return at >= 0 && (after === undefined || !/[a-z0-9]/i.test(after));
}
