/** Reads a node back as plain data, to write it in another place. */
import type { Plain } from './print-value.js';
import type { SyntaxNode } from './tree.js';

/** Undefined for what cannot be written again as plain data. */
export function plainOf(node: SyntaxNode): Plain | undefined {
  if (node.type === 'alias' || node.tag !== undefined) return undefined;
  if (node.type === 'scalar')
    return node.style === 'missing' || node.style === 'opaque' ? undefined : node.value;
  if (node.type === 'seq') {
    const items = node.items.map(plainOf).filter((item) => item !== undefined);
    return items.length === node.items.length ? items : undefined;
  }
  const members: [string, Plain][] = [];
  for (const { key, value } of node.entries) {
    const member = plainOf(value);
    if (member === undefined) return undefined;
    members.push([String(key.value), member]);
  }
  return Object.fromEntries(members);
}
