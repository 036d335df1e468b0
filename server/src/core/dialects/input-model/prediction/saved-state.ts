/** What an earlier run of the processor saved: which server is which member, and whose the addresses are. */
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { Cloud } from './cloud.js';
import { isMap, numberIn, type Plain, type PlainMap, plainOf, textIn } from './plain.js';

export interface SavedServer {
  readonly id: string;
  readonly isDeleted: boolean;
  readonly plane: string;
  readonly kind: 'cluster' | 'resource';
  readonly group: string;
  readonly member: number;
  /** Everything that is saved of it. */
  readonly data: PlainMap;
}

interface SavedAddress {
  readonly address: string;
  readonly host: string | undefined;
  readonly usedBy: string | undefined;
  readonly serverId: string | undefined;
  readonly isFree: boolean;
  readonly data: PlainMap;
}

export interface SavedState {
  readonly servers: ReadonlyMap<string, SavedServer>;
  readonly addresses: readonly SavedAddress[];
}

/** Reads what is in `server_allocations.yml` and `ip_addresses.yml`. */
export function savedStateIn(servers: SyntaxNode | undefined, addresses: SyntaxNode | undefined): SavedState {
  return readSaved(servers && plainEntries(servers), addresses && plainEntries(addresses));
}

/** Entry by entry: there may be thousands. */
function plainEntries(root: SyntaxNode): Plain | undefined {
  if (root.type !== 'map') return undefined;
  return new Map(root.entries.map(({ key, value }) => [key.value, plainOf(undefined, value) ?? null]));
}

function readSaved(servers: Plain | undefined, addresses: Plain | undefined): SavedState {
  const byId = new Map<string, SavedServer>();
  for (const [id, data] of isMap(servers) ? servers : []) {
    const server = isMap(data) ? savedServer(String(id), data) : undefined;
    if (server) byId.set(server.id, server);
  }
  const kept = isMap(addresses)
    ? [...addresses].flatMap(([address, data]) => savedAddress(String(address), data))
    : [];
  return { servers: byId, addresses: kept };
}

function savedServer(id: string, data: PlainMap): SavedServer | undefined {
  const [plane, cluster, state] = ['cp_name', 'cluster_name', 'state'].map((key) => textIn(data, key));
  const group = cluster ?? textIn(data, 'resource_name');
  if (plane === undefined || group === undefined) return undefined;
  return {
    ...{ id, plane, group, data },
    kind: cluster === undefined ? 'resource' : 'cluster',
    isDeleted: state === 'deleted',
    member: numberIn(data, 'member_id') ?? 0,
  };
}

function savedAddress(address: string, data: Plain): SavedAddress[] {
  if (!isMap(data)) return [];
  const [host, usedBy, serverId] = ['host', 'used-by', 'server-id'].map((key) => textIn(data, key));
  return [{ address, host, usedBy, serverId, isFree: data.get('free') === true, data }];
}

/** Without servers that were deleted, or that are no longer in the model: the latter are as good as new then. */
export function withoutDeleted(saved: SavedState, { servers }: Pick<Cloud, 'servers'>): SavedState {
  const inModel = new Set(servers.map(({ id }) => id));
  const kept = [...saved.servers].filter(([id, { isDeleted }]) => inModel.has(id) && !isDeleted);
  return { ...saved, servers: new Map(kept) };
}
