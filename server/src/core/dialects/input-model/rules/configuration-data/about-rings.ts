/** The older list of the rings of Swift. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';

/** The key `ring-specifications` above an entry of it. */
export function listEntry({ at }: Item): MapEntry | undefined {
  const { parent } = at.node;
  const list = parent?.type === 'seq' ? parent.parent : parent;
  return list?.type === 'entry' ? list : undefined;
}

export function listAt(item: Item): NodePlace {
  return { file: item.file, node: listEntry(item)?.key ?? item.node };
}
