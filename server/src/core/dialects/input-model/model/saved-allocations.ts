/**
 * What an earlier deployment saved of its servers: which of them is in which cluster or resource group. The
 * configuration processor reads it before it allocates others.
 */
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import { isUnknown } from '../../../syntax/queries.js';
import { Item } from './item.js';

export const SAVED = 'saved-allocations';

export interface SavedServer {
  readonly id: string;
  readonly plane: string;
  readonly kind: 'cluster' | 'resource';
  readonly group: string;
  /** The number of the server in its group; absent where it cannot be read. */
  readonly member?: number;
  /** It was taken out of the model, and may return. */
  readonly isDeleted: boolean;
  /** The id, where it is saved. */
  readonly at: NodePlace;
}

/** Servers by id, in the order of their numbers. What cannot be read is left out. */
export type SavedServers = ReadonlyMap<string, SavedServer>;

/** The file is read once, whatever else is edited. */
const known = new WeakMap<SourceFile, { readonly servers: SavedServers | undefined }>();

/** Undefined where nothing is saved, or where it cannot be read. */
export function savedServers(file: SourceFile | undefined): SavedServers | undefined {
  if (!file) return undefined;
  const read = known.get(file) ?? { servers: serversIn(file) };
  known.set(file, read);
  return read.servers;
}

function serversIn(file: SourceFile): SavedServers | undefined {
  const { root } = file.tree;
  if (file.tree.broken || root?.type !== 'map') return undefined;
  const servers: SavedServer[] = [];
  for (const { key, value } of root.entries) {
    const item = value.type === 'map' && !isUnknown(key) ? Item.plain(file, value) : undefined;
    const server = item && serverOf(String(key.value), item, { file, node: key });
    if (server) servers.push(server);
  }
  servers.sort((a, b) => (a.member ?? 0) - (b.member ?? 0));
  return new Map(servers.map((server) => [server.id, server]));
}

function serverOf(id: string, item: Item, at: NodePlace): SavedServer | undefined {
  const plane = item.text('cp_name')?.value;
  const cluster = item.text('cluster_name')?.value;
  const group = cluster ?? item.text('resource_name')?.value;
  const state = item.text('state')?.value;
  if (plane === undefined || group === undefined || (state !== 'allocated' && state !== 'deleted'))
    return undefined;
  const member = item.integer('member_id')?.value;
  return {
    ...{ id, plane, group, at, isDeleted: state === 'deleted' },
    kind: cluster === undefined ? 'resource' : 'cluster',
    ...(member !== undefined && { member }),
  };
}
