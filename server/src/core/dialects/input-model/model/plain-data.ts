/** A node of a file as data, for who writes something like it elsewhere. */
import { isUnknown } from '../../../syntax/queries.js';
import type { Plain } from '../../../syntax/rewrite.js';
import type { SyntaxNode } from '../../../syntax/tree.js';

/** Undefined where something in it is shared, or only another program can tell what it is. */
export function plainOf(node: SyntaxNode): Plain | undefined {
  if (node.type === 'alias' || node.anchor !== undefined || isUnknown(node)) return undefined;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'seq') {
    const items = node.items.map(plainOf).filter((item) => item !== undefined);
    return items.length === node.items.length ? items : undefined;
  }
  const entries: [string, Plain][] = [];
  for (const { key, value } of node.entries) {
    const plain = plainOf(value);
    if (plain === undefined) return undefined;
    entries.push([String(key.value), plain]);
  }
  return Object.fromEntries(entries);
}
