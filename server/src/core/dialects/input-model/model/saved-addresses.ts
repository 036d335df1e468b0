/** Which addresses an earlier deployment gave to whom. The configuration processor assigns none of them again. */
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import { isUnknown } from '../../../syntax/queries.js';
import { Item } from './item.js';

export const SAVED_ADDRESSES = 'saved-addresses';

export interface SavedAddress {
  readonly address: string;
  /** `server`, `vip` and the name of a load balancer, or a component. */
  readonly usedBy: string;
  /** Absent where that is no server. */
  readonly server?: string;
  readonly at: NodePlace;
}

const NONE: ReadonlyMap<string, SavedAddress> = new Map();

/** The file is read once, whatever else is edited. */
const known = new WeakMap<SourceFile, ReadonlyMap<string, SavedAddress>>();

/** By the address as it is written. Of a file that cannot be read, nothing. */
export function savedAddresses(file: SourceFile | undefined): ReadonlyMap<string, SavedAddress> {
  if (!file) return NONE;
  const addresses = known.get(file) ?? read(file);
  known.set(file, addresses);
  return addresses;
}

function read(file: SourceFile): ReadonlyMap<string, SavedAddress> {
  const { root } = file.tree;
  if (file.tree.broken || root?.type !== 'map') return NONE;
  const found = new Map<string, SavedAddress>();
  for (const { key, value } of root.entries) {
    const item = value.type === 'map' && !isUnknown(key) ? Item.plain(file, value) : undefined;
    const usedBy = item?.text('used-by')?.value;
    if (!item || usedBy === undefined || item.flag('free')?.value !== false) continue;
    const server = item.text('server-id')?.value;
    const address = String(key.value);
    found.set(address, {
      ...{ address, usedBy, at: { file, node: key } },
      ...(server !== undefined && { server }),
    });
  }
  return found;
}
