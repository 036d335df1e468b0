/** How many servers there are of a kind, and how many a cluster or resource may take. Nothing here looks at a server twice. */
import type { Fleet } from '../model/fleet.js';
import type { InputModel } from '../model/input-model.js';
import type { ServerRow } from '../model/server.js';
import { placeColumns, placeOf } from '../model/server-place.js';
import { type Holder, relationsOf } from './relations.js';

/** Role to server group to how many; the empty word represents no group. */
type Census = ReadonlyMap<string, ReadonlyMap<string, number>>;

const CENSUS = {};

function census(fleet: Fleet): Census {
  return fleet.once(CENSUS, ['role', ...placeColumns], undefined, () => {
    const counts = new Map<string, Map<string, number>>();
    for (const row of fleet.rows) {
      if (row.role === undefined) continue;
      const ofRole = counts.get(row.role) ?? new Map<string, number>();
      counts.set(row.role, ofRole);
      const group = groupOf(fleet, row) ?? '';
      ofRole.set(group, (ofRole.get(group) ?? 0) + 1);
    }
    return counts;
  });
}

/** The group of a server; a virtual machine without one is in that of its hypervisor. */
export function groupOf(fleet: Fleet, row: ServerRow): string | undefined {
  return placeOf(fleet, row)?.group;
}

export function serversOfRole(fleet: Fleet, role: string): number {
  return fleet.by('role').get(role)?.length ?? 0;
}

/** Servers with a role and in a group that the cluster or resource takes servers from. */
export function serversThatFit({ frame, fleet }: InputModel, holder: Holder): number {
  const { above } = relationsOf(frame);
  const zones = new Set(holder.zones);
  let count = 0;
  for (const role of new Set(holder.roles))
    for (const [group, servers] of census(fleet).get(role) ?? [])
      if (reaches(zones, group, above)) count += servers;
  return count;
}

export function fits({ frame, fleet }: InputModel, holder: Holder, row: ServerRow): boolean {
  if (row.role === undefined || !holder.roles.includes(row.role)) return false;
  return reaches(new Set(holder.zones), groupOf(fleet, row) ?? '', relationsOf(frame).above);
}

function reaches(
  zones: ReadonlySet<string>,
  group: string,
  above: (group: string) => readonly string[],
): boolean {
  if (zones.size === 0) return group === '';
  return group !== '' && (zones.has(group) || above(group).some((each) => zones.has(each)));
}

/** How many servers a cluster or resource wants. */
export interface Wanted {
  readonly least: number;
  /** Absent where there is no limit. */
  readonly most?: number;
}

/** Undefined where a count is there but cannot be read. */
export function wanted({ item, kind }: Holder): Wanted | undefined {
  if (item.has('member-count')) {
    const count = item.integer('member-count')?.value;
    return count === undefined ? undefined : { least: count, most: count };
  }
  const least = item.integer('min-count')?.value;
  const most = item.integer('max-count')?.value;
  if (item.has('min-count') && least === undefined) return undefined;
  if (item.has('max-count') && most === undefined) return undefined;
  return { least: least ?? (kind === 'cluster' ? 1 : 0), ...(most !== undefined && { most }) };
}

/** Servers in a server group and in the groups below it. */
export function serversInGroup({ frame, fleet }: InputModel, name: string): { own: number; below: number } {
  const inGroups = fleet.by('group');
  const { above } = relationsOf(frame);
  let below = 0;
  for (const [group, servers] of inGroups) if (above(group).includes(name)) below += servers.length;
  return { own: inGroups.get(name)?.length ?? 0, below };
}

const NICS = {};

/** The NIC mappings that servers of a role have. */
export function nicMappingsOf(fleet: Fleet, role: string): ReadonlySet<string> {
  const byRole = fleet.once(NICS, ['role', 'nicMapping'], undefined, () => {
    const found = new Map<string, Set<string>>();
    for (const { role: each, nicMapping } of fleet.rows) {
      if (each === undefined || nicMapping === undefined) continue;
      const known = found.get(each);
      if (known) known.add(nicMapping);
      else found.set(each, new Set([nicMapping]));
    }
    return found;
  });
  return byRole.get(role) ?? new Set();
}
