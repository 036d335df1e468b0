/** Values that were never meant to stay: octets that a document masked, and secrets that anybody can read. */
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../../syntax/tree.js';

export interface Found {
  readonly node: ScalarNode;
  /** The entry whose value it is. */
  readonly entry?: MapEntry;
}

/** Every value of a file, in the order of the text. */
export function* scalarsOf(node: SyntaxNode | undefined, entry?: MapEntry): Iterable<Found> {
  if (node?.type === 'scalar') yield { node, ...(entry && { entry }) };
  else if (node?.type === 'seq') for (const item of node.items) yield* scalarsOf(item, entry);
  else if (node?.type === 'map') for (const each of node.entries) yield* scalarsOf(each.value, each);
}
