/** The search for a free server: zone by zone, hosts of hypervisors first, groups before the groups in them. */
import type { Cloud, ModelServer, Zone } from './cloud.js';
import { grown } from './grown.js';

export interface FoundServer {
  readonly server: ModelServer;
  /** The failure zone that led to it. */
  readonly zone: string | null;
}

/** `unknown` where one of several servers is found, and nobody can tell which. */
export type Search = (
  roles: readonly string[],
  zones: readonly string[],
) => FoundServer | 'unknown' | undefined;

/** Servers are taken and never given back, so that each search goes on where the one before it found something. */
interface Cursor {
  host: number;
  any: number;
}

export interface Searched {
  isFree(server: ModelServer): boolean;
  /** Whether it may be taken already, or may be none of those that are looked for. */
  isUnsure(server: ModelServer): boolean;
}

/** Whether a server has one of the roles, as far as is known. */
export function mayFit({ role }: ModelServer, roles: readonly string[]): boolean {
  return role === undefined || roles.includes(role);
}

export function searchIn(cloud: Cloud, { isFree, isUnsure }: Searched): Search {
  const cursors = new Map<Zone, Map<string, Cursor>>();
  const lost = cloud.servers.filter(({ isLost }) => isLost);
  const ofZone = ({ servers }: Zone, cursor: Cursor, roles: readonly string[]): ModelServer | undefined => {
    const fits = (server: ModelServer) => mayFit(server, roles) && isFree(server);
    cursor.host = firstFrom(servers, cursor.host, (server) => server.isHypervisor && fits(server));
    const host = servers[cursor.host];
    if (host) return host;
    cursor.any = firstFrom(servers, cursor.any, fits);
    return servers[cursor.any];
  };
  const inZone = (zone: Zone, roles: readonly string[], seen: Set<Zone>): ModelServer | undefined => {
    if (seen.has(zone)) return undefined;
    seen.add(zone);
    const ofRoles = grown(cursors, zone, () => new Map<string, Cursor>());
    const own = ofZone(
      zone,
      grown(ofRoles, roles.join('\n'), () => ({ host: 0, any: 0 })),
      roles,
    );
    if (own) return own;
    for (const child of zone.children.flatMap((name) => cloud.zones.get(name) ?? [])) {
      const found = inZone(child, roles, seen);
      if (found) return found;
    }
    return undefined;
  };
  const found = (server: ModelServer, zone: string | null) =>
    isUnsure(server) ? ('unknown' as const) : { server, zone };
  return (roles, zones) => {
    if (lost.some((server) => mayFit(server, roles) && isFree(server))) return 'unknown';
    for (const name of zones) {
      const zone = cloud.zones.get(name);
      const server = zone && inZone(zone, roles, new Set());
      if (server) return found(server, name);
    }
    const server = inZone(cloud.zones.fallback, roles, new Set());
    return server && found(server, null);
  };
}

function firstFrom(
  servers: readonly ModelServer[],
  start: number,
  fits: (server: ModelServer) => boolean,
): number {
  let at = start;
  for (let server = servers[at]; server && !fits(server); server = servers[at]) at++;
  return at;
}
