/** The search for a free server: zone by zone, hosts of hypervisors first, groups before the groups in them. */
import type { Cloud, ModelServer, Zone } from './cloud.js';

export interface FoundServer {
  readonly server: ModelServer;
  /** The failure zone that led to it. */
  readonly zone: string | null;
}

export type Search = (roles: readonly string[], zones: readonly string[]) => FoundServer | undefined;

/** Servers are taken and never given back, so that each search goes on where the one before it found something. */
interface Cursor {
  host: number;
  any: number;
}

export function searchIn(cloud: Cloud, isFree: (server: ModelServer) => boolean): Search {
  const cursors = new Map<Zone, Map<string, Cursor>>();
  const cursorOf = (zone: Zone, roles: readonly string[]): Cursor => {
    const ofZone = cursors.get(zone) ?? new Map<string, Cursor>();
    cursors.set(zone, ofZone);
    const key = roles.join('\n');
    const cursor = ofZone.get(key) ?? { host: 0, any: 0 };
    ofZone.set(key, cursor);
    return cursor;
  };
  const inZone = (zone: Zone, roles: readonly string[], seen: Set<Zone>): ModelServer | undefined => {
    if (seen.has(zone)) return undefined;
    seen.add(zone);
    const cursor = cursorOf(zone, roles);
    const { servers, children } = zone;
    const fits = (server: ModelServer) => roles.includes(server.role) && isFree(server);
    while (cursor.host < servers.length) {
      const server = servers[cursor.host];
      if (server?.isHypervisor && fits(server)) return server;
      cursor.host++;
    }
    while (cursor.any < servers.length) {
      const server = servers[cursor.any];
      if (server && fits(server)) return server;
      cursor.any++;
    }
    for (const name of children) {
      const child = cloud.zones.get(name);
      const found = child && inZone(child, roles, seen);
      if (found) return found;
    }
    return undefined;
  };
  return (roles, zones) => {
    for (const name of zones) {
      const zone = cloud.zones.get(name);
      const server = zone && inZone(zone, roles, new Set());
      if (server) return { server, zone: name };
    }
    const server = inZone(cloud.zones.fallback, roles, new Set());
    return server && { server, zone: null };
  };
}
