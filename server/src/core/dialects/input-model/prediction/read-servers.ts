/** Servers of a model, with what their roles give them. */
import type { Column, ServerRow } from '../model/server.js';
import type { ModelServer, RoleModels, Zone, Zones } from './cloud.js';
import { grown } from './grown.js';
import { type PlainMap, UNKNOWN } from './plain.js';
import { emptyZone, type ModelsOfRoles } from './read-roles.js';

interface ServerSources {
  readonly models: ModelsOfRoles;
  readonly nics: ReadonlyMap<string, PlainMap>;
  readonly zones: Zones;
}

export interface Servers {
  readonly list: readonly ModelServer[];
  /** Those that are in a zone itself, in their order. */
  readonly inZone: ReadonlyMap<Zone, readonly ModelServer[]>;
  /** The same object as long as nothing changes that decides who is allocated where. */
  readonly placing: object;
  /** What they were read from. */
  readonly rows: readonly ServerRow[];
  readonly sources: ServerSources;
}

const NO_MODELS: RoleModels = { disks: null, interfaceModel: 'default', interfaces: [], fcoe: [] };

/** `before`: the servers as they were, of which those are taken over that say the same. */
export function readServers(
  rows: readonly ServerRow[],
  sources: ServerSources,
  before: Servers | undefined,
): Servers {
  return (before && revised(rows, sources, before)) ?? readAll(rows, sources);
}

function readAll(rows: readonly ServerRow[], sources: ServerSources): Servers {
  const groupOf = new Map<string | undefined, string | undefined>();
  const hosts = new Set<string | undefined>();
  for (const { id, group, hypervisorId } of rows) {
    groupOf.set(id, group);
    if (hypervisorId !== undefined) hosts.add(hypervisorId);
  }
  const strangers = new Map<string, Zone>();
  const list: ModelServer[] = [];
  const inZone = new Map<Zone, ModelServer[]>();
  rows.forEach((row, index) => {
    const [id, role] = [nameIn(row, 'id'), nameIn(row, 'role')];
    if (id === undefined || role === undefined) return;
    // A virtual machine is where its host is, unless it says otherwise.
    const group = row.group ?? (row.hypervisorId === undefined ? undefined : groupOf.get(row.hypervisorId));
    const server: ModelServer = {
      index,
      id,
      role: row.role,
      address: row.ip,
      hostname: row.hostname,
      zone: zoneNamed(group, sources.zones, strangers),
      isLost: isVagueIn(row, 'group'),
      isHypervisor: row.isHypervisor === 'true' || hosts.has(id),
      hypervisor: row.hypervisorId,
      nicMapping: sources.nics.get(row.nicMapping ?? '') ?? null,
      model: sources.models.get(role) ?? NO_MODELS,
    };
    list.push(server);
    // Where it is nobody looks for it: it is asked about wherever it may be.
    if (!server.isLost) grown(inZone, server.zone, () => []).push(server);
  });
  return { list, inZone, placing: {}, rows, sources };
}

/** Columns that decide nothing about who is allocated where. */
const OF_SERVER_ALONE: readonly Column[] = ['ip', 'hostname', 'nicMapping'];
/** Those that decide it. */
const PLACING: readonly Column[] = ['id', 'role', 'group', 'hypervisorId', 'isHypervisor'];

/** The same servers where only what a few of them say of themselves is new; undefined where more is. */
function revised(rows: readonly ServerRow[], sources: ServerSources, before: Servers): Servers | undefined {
  const old = before.rows;
  const isSame = sources.models === before.sources.models && sources.zones === before.sources.zones;
  if (!isSame || sources.nics !== before.sources.nics || old.length !== rows.length) return undefined;
  const changes = new Map<number, ServerRow>();
  for (const [index, row] of rows.entries()) {
    const from = old[index];
    if (from === row) continue;
    if (!from || from.unknown || row.unknown || PLACING.some((column) => from[column] !== row[column]))
      return undefined;
    if (OF_SERVER_ALONE.some((column) => from[column] !== row[column])) changes.set(index, row);
  }
  if (changes.size === 0) return { ...before, rows };
  const renewed = new Map<ModelServer, ModelServer>();
  const list = before.list.map((server) => {
    const row = changes.get(server.index);
    if (!row) return server;
    const nicMapping = sources.nics.get(row.nicMapping ?? '') ?? null;
    const now = { ...server, address: row.ip, hostname: row.hostname, nicMapping };
    renewed.set(server, now);
    return now;
  });
  const inZone = new Map(before.inZone);
  for (const zone of new Set([...renewed.keys()].map((server) => server.zone)))
    inZone.set(zone, inZone.get(zone)?.map((server) => renewed.get(server) ?? server) ?? []);
  return { ...before, list, inZone, rows };
}

function isVagueIn({ unknown }: ServerRow, column: Column): boolean {
  return unknown?.includes(column) === true;
}

/** The text in a column, or the word for one that cannot be told. */
function nameIn(row: ServerRow, column: 'id' | 'role'): string | undefined {
  return isVagueIn(row, column) ? UNKNOWN : row[column];
}

/** A zone that there is not holds nothing else. */
function zoneNamed(name: string | undefined, zones: Zones, strangers: Map<string, Zone>): Zone {
  if (name === undefined) return zones.fallback;
  return zones.get(name) ?? grown(strangers, name, () => emptyZone(name, []));
}
