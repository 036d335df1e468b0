/** Every value of a file, whatever is in it, for values that were never meant to stay. */
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../../syntax/tree.js';

interface Found {
  readonly node: ScalarNode;
  /** The entry whose value it is. */
  readonly entry?: MapEntry;
}

/** In the order of the text. */
export function* scalarsOf(node: SyntaxNode | undefined, entry?: MapEntry): Iterable<Found> {
  if (node?.type === 'scalar') yield { node, ...(entry && { entry }) };
  else if (node?.type === 'seq') for (const item of node.items) yield* scalarsOf(item, entry);
  else if (node?.type === 'map') for (const each of node.entries) yield* scalarsOf(each.value, each);
}
