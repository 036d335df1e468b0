/** The rings of Swift, in configuration data and in the older list. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { MapEntry } from '../../../../syntax/tree.js';
import type { Item } from '../../model/item.js';

/** The key `ring-specifications` above an entry of it. */
export function keyOf(entry: Item): MapEntry | undefined {
  const { parent } = entry.node;
  const list = parent?.type === 'seq' ? parent.parent : parent;
  return list?.type === 'entry' ? list : undefined;
}

export function keyAt(entry: Item): NodePlace {
  return { file: entry.file, node: keyOf(entry)?.key ?? entry.node };
}
