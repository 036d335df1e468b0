/** Reads a node back as plain data, to write it in another place. */
import type { Plain } from './print-value.js';
import { isUnknown } from './queries.js';
import type { SyntaxNode } from './tree.js';

/** Undefined for what cannot be written again as plain data. */
export function plainOf(node: SyntaxNode): Plain | undefined {
  return plainUnless(
    (each) =>
      each.tag !== undefined ||
      (each.type === 'scalar' && (each.style === 'missing' || each.style === 'opaque')),
    node,
  );
}

/** Likewise of what something new is made like; undefined also where only another program can tell what it is, or is shared. */
export function plainToCopy(node: SyntaxNode): Plain | undefined {
  return plainUnless((each) => each.anchor !== undefined || isUnknown(each), node);
}

/** Undefined where anything in it is an alias, or is not to be read. */
function plainUnless(isLeft: (node: SyntaxNode) => boolean, node: SyntaxNode): Plain | undefined {
  if (node.type === 'alias' || isLeft(node)) return undefined;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'seq') {
    const items = node.items.map((item) => plainUnless(isLeft, item)).filter((item) => item !== undefined);
    return items.length === node.items.length ? items : undefined;
  }
  const members: [string, Plain][] = [];
  for (const { key, value } of node.entries) {
    const member = plainUnless(isLeft, value);
    if (member === undefined) return undefined;
    members.push([String(key.value), member]);
  }
  return Object.fromEntries(members);
}
