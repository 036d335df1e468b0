/** The search for a free server: zone by zone, hosts of hypervisors first, groups before the groups in them. */
import type { Cloud, ModelServer, Zone } from './cloud.js';
import { grown } from './grown.js';

interface FoundServer {
  readonly server: ModelServer;
  /** The failure zone that led to it. */
  readonly zone: string | null;
}

/** `unknown` where one of several servers is found, and it is unknown which. */
export type Search = (
  roles: readonly string[],
  zones: readonly string[],
) => FoundServer | 'unknown' | undefined;

/** Servers are taken and never given back, so that each search goes on where the one before it found something. */
interface Cursor {
  /** The servers of a zone that may have the roles, and those of them that are hosts of virtual machines. */
  readonly fit: readonly ModelServer[];
  readonly hosts: readonly ModelServer[];
  host: number;
  any: number;
  child: number;
}

interface Searched {
  isFree(server: ModelServer): boolean;
  /** Whether it may be taken already, or may be none of those that are looked for. */
  isUnsure(server: ModelServer): boolean;
}

/** Whether a server has one of the roles, as far as is known. */
export function mayFit({ role }: ModelServer, roles: readonly string[]): boolean {
  return role === undefined || roles.includes(role);
}

/** A group asks with the same list of roles each time, and with the same list of zones as long as it has those zones. */
export function searchIn(
  { servers, serversIn, zones: { get, fallback } }: Pick<Cloud, 'servers' | 'serversIn' | 'zones'>,
  { isFree, isUnsure }: Searched,
): Search {
  const cursors = new Map<readonly string[], Map<Zone, Cursor>>();
  /** Before it no zone of the list has a server left; a list is asked with the same roles each time. */
  const begun = new WeakMap<readonly string[], number>();
  const lost = servers.filter(({ isLost }) => isLost);
  const rolesIn = new Map<Zone, ServersByRole>();
  const newCursor = (zone: Zone, roles: readonly string[]): Cursor => {
    const own = serversIn.get(zone) ?? [];
    const byRole = grown(rolesIn, zone, () => serversByRole(own));
    const fit =
      roles.length === 1 && !byRole.has(undefined)
        ? (byRole.get(roles[0]) ?? [])
        : own.filter((server) => mayFit(server, roles));
    return { fit, hosts: fit.filter(({ isHypervisor }) => isHypervisor), host: 0, any: 0, child: 0 };
  };
  const ofZone = (cursor: Cursor): ModelServer | undefined => {
    cursor.host = firstFree(cursor.hosts, cursor.host, isFree);
    const host = cursor.hosts[cursor.host];
    if (host) return host;
    cursor.any = firstFree(cursor.fit, cursor.any, isFree);
    return cursor.fit[cursor.any];
  };
  const inZone = (zone: Zone, roles: readonly string[], seen: Set<Zone>): ModelServer | undefined => {
    if (seen.has(zone)) return undefined;
    seen.add(zone);
    const ofRoles = grown(cursors, roles, () => new Map<Zone, Cursor>());
    const cursor = grown(ofRoles, zone, () => newCursor(zone, roles));
    const own = ofZone(cursor);
    if (own) return own;
    for (; cursor.child < zone.children.length; cursor.child++) {
      const child = get(zone.children[cursor.child] ?? '');
      const found = child && inZone(child, roles, seen);
      if (found) return found;
    }
    return undefined;
  };
  const found = (server: ModelServer, zone: string | null) =>
    isUnsure(server) ? ('unknown' as const) : { server, zone };
  return (roles, zones) => {
    if (lost.some((server) => mayFit(server, roles) && isFree(server))) return 'unknown';
    for (let at = begun.get(zones) ?? 0; at < zones.length; at++) {
      begun.set(zones, at);
      const name = zones[at] ?? '';
      const zone = get(name);
      const server = zone && inZone(zone, roles, new Set());
      if (server) return found(server, name);
    }
    begun.set(zones, zones.length);
    const server = inZone(fallback, roles, new Set());
    return server && found(server, null);
  };
}

type ServersByRole = ReadonlyMap<string | undefined, readonly ModelServer[]>;

/** Most groups take servers of one role. */
function serversByRole(servers: readonly ModelServer[]): ServersByRole {
  const byRole = new Map<string | undefined, ModelServer[]>();
  for (const server of servers) grown(byRole, server.role, () => []).push(server);
  return byRole;
}

function firstFree(
  servers: readonly ModelServer[],
  start: number,
  isFree: (server: ModelServer) => boolean,
): number {
  let at = start;
  for (let server = servers[at]; server && !isFree(server); server = servers[at]) at++;
  return at;
}
