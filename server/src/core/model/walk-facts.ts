/**
 * The one walk over a tree, or a piece of one, with its schema: names that are defined and used, and values of a format.
 * Aliases are not entered: what they mean was read where it is written.
 */
import {
  allowsType,
  itemSchema,
  propertySchema,
  resolveSchema,
  type Schema,
  type SchemaNode,
  type ShapeRules,
} from '../schema/schema.js';
import { isMerge } from '../syntax/queries.js';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { FormattedValue, NamedNode, UnnamedNode } from './facts.js';
import { keysMeant } from './misspelt-key.js';
import { namesLacking } from './names-lacking.js';

/** What one walk finds, hanging on nodes alone. */
interface Found {
  readonly definitions: readonly NamedNode[];
  readonly references: readonly NamedNode[];
  readonly unnamed: readonly UnnamedNode[];
  readonly formatted: readonly FormattedValue[];
}

function isNumberOnly(own: SchemaNode): boolean {
  return own.type !== undefined && allowsType(own, 'integer') && !allowsType(own, 'string');
}

/** The format of numbers that YAML 1.1 reads otherwise than people do. */
export const OTHER_NUMBER = 'other-number';

/** A number with a leading zero is octal, and one with colons has the base 60. */
function isOtherNumber({ value, style, source }: ScalarNode): boolean {
  return (
    typeof value === 'number' && style === 'plain' && /^[-+]?(?:0[0-7_]+|\d[\d_]*(?::\d+)+)$/.test(source)
  );
}

/** `seen` is told the schema of each node that has one. */
export function walkFacts(
  root: SyntaxNode | undefined,
  schema: Schema,
  shapeRules: ShapeRules,
  seen: (node: SyntaxNode | MapEntry, own: SchemaNode) => void,
): Found {
  const definitions: NamedNode[] = [];
  const references: NamedNode[] = [];
  const unnamed: UnnamedNode[] = [];
  const formatted: FormattedValue[] = [];

  const scalar = (node: ScalarNode, own: SchemaNode) => {
    if (node.value === null || node.style === 'missing') return;
    const text = String(node.value);
    const { 'x-defines': defines, 'x-names': names, format } = own;
    if (defines !== undefined) definitions.push({ kind: defines, name: text, node });
    if (names !== undefined && !isWord(own, text)) references.push(...referencesTo(names, text, node));
    if (format !== undefined) formatted.push({ format, node, text });
    else if (isOtherNumber(node) && isNumberOnly(own))
      formatted.push({ format: OTHER_NUMBER, node, text: node.source });
  };

  const visitEntry = (entry: MapEntry, own: SchemaNode | undefined, meant: string | undefined): void => {
    if (isMerge(entry)) return;
    const keys = own?.['x-key-names'];
    const key = String(entry.key.value);
    if (keys !== undefined && !isWord(own, key)) references.push({ kind: keys, name: key, node: entry.key });
    const value = propertySchema(schema, own, meant ?? key);
    if (value) seen(entry, value);
    visit(entry.value, value);
  };

  const visitItems = (items: readonly SyntaxNode[], own: SchemaNode | undefined): void => {
    for (const [index, each] of items.entries()) visit(each, itemSchema(schema, own, index));
  };

  const visitMap = (map: MapNode, own: SchemaNode | undefined): void => {
    const meant = keysMeant(schema, map, own);
    if (own) unnamed.push(...namesLacking(schema, map, own, { meant, shapeRules }));
    for (const entry of map.entries) visitEntry(entry, own, meant.get(entry));
  };

  const visit = (node: SyntaxNode, own: SchemaNode | undefined): void => {
    if (own) seen(node, own);
    if (node.type === 'map') {
      visitMap(node, own);
      return;
    }
    if (own) unnamed.push(...namesLacking(schema, node, own, { meant: NONE_MEANT, shapeRules }));
    if (own && node.type === 'scalar') scalar(node, own);
    if (node.type === 'seq') visitItems(node.items, own);
  };
  if (root) visit(root, resolveSchema(schema, schema.root));
  return { definitions, references, unnamed, formatted };
}

const NONE_MEANT: ReadonlyMap<MapEntry, string> = new Map();

/** A word with a meaning of its own is no name. */
function isWord(own: SchemaNode | undefined, text: string): boolean {
  const words = own?.['x-words'];
  return words !== undefined && Object.hasOwn(words, text);
}

/** Where a value may name things of several kinds, it is a reference to each of them. */
function referencesTo(names: string | readonly string[], name: string, node: ScalarNode): NamedNode[] {
  if (typeof names === 'string') return [{ kind: names, name, node }];
  return names.map((kind) => ({ kind, name, node, others: names }));
}
