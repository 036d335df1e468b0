/** What should define a name and has none that can be read. */
import {
  allowsValue,
  definingKeys,
  itemSchema,
  propertySchema,
  type Schema,
  type SchemaNode,
  type ShapeRules,
} from '../schema/schema.js';
import { entryOf, isUnknown, resolved } from '../syntax/queries.js';
import type { MapEntry, SyntaxNode } from '../syntax/tree.js';
import type { UnnamedNode } from './facts.js';

interface Known {
  /** Keys that are meant by entries with a slip in theirs. */
  readonly meant: ReadonlyMap<MapEntry, string>;
  readonly shapeRules: ShapeRules;
}

/**
 * The names that a map, or the maps of a list, should define where something else is, or the key is not there, or
 * what is there is not a name.
 */
export function* namesLacking(
  schema: Schema,
  node: SyntaxNode,
  own: SchemaNode,
  { meant, shapeRules }: Known,
): Iterable<UnnamedNode> {
  const item = node.type === 'seq' ? undefined : itemSchema(schema, own);
  // Where a word may stand for the map, a word is no mistake.
  const isFine = node.type === 'scalar' && allowsValue(own, node.value, shapeRules);
  if (isFine || node.type === 'alias' || isUnknown(node)) return;
  for (const [key, kind] of [...definingKeys(schema, own), ...(item ? definingKeys(schema, item) : [])]) {
    const value = valueUnder(node, key, meant);
    // A name that only another program can tell may be any.
    if (value && isUnknown(value)) yield { kind, node: value };
    else if (!isName(value, propertySchema(schema, item ?? own, key), shapeRules)) yield { kind, node };
  }
}

function valueUnder(node: SyntaxNode, key: string, meant: Known['meant']): SyntaxNode | undefined {
  return node.type === 'map' ? resolved((entryOf(node, key) ?? entryFor(meant, key))?.value) : undefined;
}

function entryFor(meant: Known['meant'], key: string): MapEntry | undefined {
  for (const [entry, each] of meant) if (each === key) return entry;
  return undefined;
}

function isName(value: SyntaxNode | undefined, own: SchemaNode | undefined, shapeRules: ShapeRules): boolean {
  if (value?.type !== 'scalar' || value.value === null || value.value === '') return false;
  return allowsValue(own, value.value, shapeRules);
}
