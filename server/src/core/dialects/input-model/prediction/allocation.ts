/** Which server becomes which member of which cluster or resource group. */
import type { Cloud, Group, ModelServer, Plane, Zone } from './cloud.js';
import type { Explanation } from './explanation.js';
import { grown } from './grown.js';
import { type PythonDict, PythonSet, pythonList } from './python-order.js';
import { STRICT } from './read-planes.js';
import type { SavedServer, SavedState } from './saved-state.js';
import { mayFit, type Search, searchIn } from './server-search.js';

/** A server in its place. */
export interface Allocated {
  readonly server: ModelServer;
  readonly plane: Plane;
  readonly group: Group;
  readonly member: number;
  /** Null where no failure zone led to it. */
  readonly zone: string | null;
  readonly region: string | null;
  readonly name: string;
}

/** The members of each group, in the order in which they were allocated. */
export interface Allocation {
  readonly members: ReadonlyMap<Group, readonly Allocated[]>;
  readonly byServer: ReadonlyMap<ModelServer, Allocated>;
  /** Groups of which not all members can be told, and servers that may be in one. */
  readonly unknown: ReadonlySet<Group>;
  readonly unsure: ReadonlySet<ModelServer>;
  /** Groups that got fewer servers than they need. */
  readonly short: readonly { readonly plane: Plane; readonly group: Group; readonly found: number }[];
}

/** The clusters and resource groups of a control plane, in the order of the processor. */
export function groupsOf(plane: Plane): readonly Group[] {
  return [...plane.clusters, ...plane.resources.values()];
}

/** What decides who is allocated where. */
type Placing = Pick<Cloud, 'hostPrefix' | 'memberPrefix' | 'planes' | 'zones' | 'servers' | 'serversIn'>;

export function allocate(cloud: Placing, saved: SavedState, tell: Explanation | undefined): Allocation {
  const byServer = new Map<ModelServer, Allocated>();
  const members = new Map<Group, Allocated[]>();
  const short: Allocation['short'][number][] = [];
  const unknown = new Set<Group>();
  const unsure = new Set<ModelServer>();
  const isFree = (server: ModelServer) => !byServer.has(server) && !saved.servers.has(server.id);
  const isUnsure = (server: ModelServer) => server.role === undefined || unsure.has(server);
  const search = searchIn(cloud, { isFree, isUnsure });
  const kept = keptServers(cloud, saved);
  const allocateTo = (plane: Plane, group: Group) => {
    const own: Allocated[] = [];
    members.set(group, own);
    const region = regionOf(plane, group);
    const take = (server: ModelServer, member: number, zone: string | null) => {
      const name = memberName(cloud, plane, group, member);
      const allocated = { server, plane, group, member, zone, region, name };
      own.push(allocated);
      byServer.set(server, allocated);
    };
    const filling = { take, tell, search, count: () => own.length };
    const before = kept.get(placeOf(plane.name, group.name));
    const zones = restore(cloud, group, before?.servers ?? [], filling);
    if (!group.isVague && fill(group, before?.members, zones, filling)) {
      if (own.length < group.min) short.push({ plane, group, found: own.length });
      return;
    }
    unknown.add(group);
    // Whether it takes them leaves open who gets them.
    const mayTake = (server: ModelServer) => group.takesAny || mayFit(server, group.roles);
    for (const server of cloud.servers) if (isFree(server) && mayTake(server)) unsure.add(server);
  };
  const planes = [...cloud.planes.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const plane of planes) {
    tell?.heading(`Allocate Servers for control plane ${plane.name}`, '=');
    for (const group of groupsOf(plane)) {
      tell?.heading(`${group.kind}: ${group.name}`, '-');
      allocateTo(plane, group);
    }
  }
  return { members, byServer, short, unknown, unsure };
}

interface Filling {
  take(server: ModelServer, member: number, zone: string | null): void;
  readonly tell: Explanation | undefined;
  count(): number;
}

interface Kept {
  readonly server: ModelServer;
  readonly before: SavedServer;
}

/** What was saved of a group: its servers that are in the model, in that order, and the numbers of all. */
interface KeptInGroup {
  readonly servers: Kept[];
  readonly members: Set<number>;
}

function placeOf(plane: string, group: string): string {
  return `${plane}\n${group}`;
}

function keptServers({ servers }: Placing, saved: SavedState): ReadonlyMap<string, KeptInGroup> {
  const kept = new Map<string, KeptInGroup>();
  const inGroup = ({ plane, group }: SavedServer) =>
    grown(kept, placeOf(plane, group), (): KeptInGroup => ({ servers: [], members: new Set() }));
  for (const each of saved.servers.values()) inGroup(each).members.add(each.member);
  for (const server of saved.servers.size > 0 ? servers : []) {
    const before = saved.servers.get(server.id);
    if (before) inGroup(before).servers.push({ server, before });
  }
  return kept;
}

/** Servers that were members before. What is returned are the zones in which others are looked for first. */
function restore(
  cloud: Placing,
  group: Group,
  own: readonly Kept[],
  { take, tell, count }: Filling,
): PythonSet {
  const zones = PythonSet.of(group.zones);
  const known = new Map<Zone, string | null>();
  const zoneOf = ({ zone }: ModelServer) => grown(known, zone, () => failureZone(cloud, group, zone));
  const takeBack = (server: ModelServer, member: number, how: string) => {
    const zone = zoneOf(server);
    tell?.line(`  Persisted allocation for ${how}server '${server.id}' (${zone ?? 'None'})`);
    take(server, member, zone);
    if (group.policy === STRICT && zone !== null) zones.delete(zone);
  };
  for (const { server, before } of own) if (!before.isDeleted) takeBack(server, before.member, '');
  for (const { server, before } of own) {
    const isFull = group.max !== undefined && count() >= group.max;
    const isOutside = group.zones.length > 0 && zoneOf(server) === null;
    if (before.isDeleted && !isFull && !isOutside) takeBack(server, before.member, 'previously deleted ');
  }
  return zones.size === 0 ? PythonSet.of(group.zones) : zones;
}

/** The first failure zone that a zone is, or is in, however deep. */
function failureZone(cloud: Placing, group: Group, own: Zone): string | null {
  const isIn = (zone: Zone | undefined, seen: Set<Zone>): boolean => {
    if (!zone || seen.has(zone)) return false;
    seen.add(zone);
    return own === zone || zone.children.some((child) => isIn(cloud.zones.get(child), seen));
  };
  return group.zones.find((name) => isIn(cloud.zones.get(name), new Set())) ?? null;
}

/** Takes servers until there are enough, or none fits; false where it cannot be told which comes next. */
function fill(
  group: Group,
  spoken: ReadonlySet<number> | undefined,
  first: PythonSet,
  { take, tell, count, search }: Filling & { readonly search: Search },
): boolean {
  const { roles, max, policy } = group;
  let zones = first;
  let names = zones.keys();
  for (let member = 1; max === undefined || count() < max; member++) {
    if (spoken?.has(member)) continue;
    tell?.line(`  Searching for server with role ${pythonList(roles)} in zones: set(${pythonList(names)})`);
    const found = search(roles, names);
    if (found === 'unknown') return false;
    if (!found) return true;
    const { server, zone } = found;
    tell?.line(`  Allocated server '${server.id}' (${zone ?? 'None'})`);
    take(server, member, zone);
    if (policy !== STRICT || zone === null) continue;
    zones.delete(zone);
    if (zones.size === 0) zones = PythonSet.of(group.zones);
    names = zones.keys();
  }
  return true;
}

/** The same allocation of servers of which some say something else by now that decides nothing about it. */
export function withServers(
  allocation: Allocation,
  from: readonly ModelServer[],
  to: readonly ModelServer[],
): Allocation {
  if (from === to) return allocation;
  const { members, byServer, unsure, ...rest } = allocation;
  const changes = new Map<ModelServer, ModelServer>();
  const renewed = new Map<Group, readonly Allocated[]>();
  from.forEach((server, at) => {
    const now = to[at];
    if (now && now !== server) changes.set(server, now);
  });
  const renew = (allocated: Allocated): Allocated => {
    const server = changes.get(allocated.server);
    return server ? { ...allocated, server } : allocated;
  };
  for (const server of changes.keys()) {
    const group = byServer.get(server)?.group;
    if (group && !renewed.has(group)) renewed.set(group, (members.get(group) ?? []).map(renew));
  }
  const all = new Map([...members].map(([group, own]) => [group, renewed.get(group) ?? own] as const));
  return {
    ...rest,
    members: all,
    byServer: new Map([...all.values()].flat().map((allocated) => [allocated.server, allocated] as const)),
    unsure: new Set([...unsure].map((server) => changes.get(server) ?? server)),
  };
}

function memberName(
  { hostPrefix, memberPrefix }: Placing,
  plane: Plane,
  group: Group,
  member: number,
): string {
  const start = `${hostPrefix}-${plane.prefix}-${group.prefix}`;
  return group.kind === 'cluster'
    ? `${start}${memberPrefix}${member}`
    : `${start}${String(member).padStart(4, '0')}`;
}

const SWIFT = 'swift';

/** Where the rings of Swift are; without Swift the first region of any of its services. */
function regionOf(plane: Plane, group: Group): string | null {
  if (group.services.has(SWIFT)) return plane.regionsOf(SWIFT)[0] ?? null;
  const regions = group.services.keys().flatMap((service) => plane.regionsOf(service));
  return regions.sort()[0] ?? null;
}

/** The members of all groups: control planes in the order of a dict, clusters, resources in the order of a dict. */
export function* inPlaneOrder<T>(
  planes: PythonDict<Plane>,
  membersOf: (group: Group) => readonly T[] | undefined,
): Iterable<T> {
  for (const plane of planes.values()) for (const group of groupsOf(plane)) yield* membersOf(group) ?? [];
}
