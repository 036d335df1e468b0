/** How reports on the shape of a file name things: keys, items of lists and whole files. */
import type { MapEntry, MapNode, SyntaxNode } from '../../syntax/tree.js';

/** How a file as a whole is called. */
export const THE_FILE = 'this file';

export function keyName(node: SyntaxNode | MapEntry): string | undefined {
  const entry = node.type === 'entry' ? node : node.parent?.type === 'entry' ? node.parent : undefined;
  return entry ? `'${entry.key.value}'` : undefined;
}

/** `'controllers'` for the value of a key, `an item of 'targets'` for an item. */
export function valueName(node: SyntaxNode | MapEntry): string | undefined {
  const own = keyName(node);
  if (own) return own;
  if (node.parent === undefined) return THE_FILE;
  if (node.type === 'entry' || node.parent?.type !== 'seq') return undefined;
  const list = keyName(node.parent);
  return list ? `an item of ${list}` : undefined;
}

export function mapName(map: MapNode): string {
  return valueName(map) ?? THE_FILE;
}
