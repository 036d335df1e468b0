/**
 * The one walk over a file with its schema. Aliases are not entered: what they stand for was read where it is written.
 */
import type { RuleId } from '../schema/rule-id.js';
import { itemSchema, propertySchema, resolveSchema, type Schema, type SchemaNode } from '../schema/schema.js';
import { isMerge } from '../syntax/queries.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { Facts, FormattedValue, NamedPlace, ShapeProblem } from './facts.js';
import { shapeProblems } from './shape.js';
import type { SourceFile } from './source-file.js';

/** `shapeRules` names the rule for each schema keyword that has none of its own beside it. */
export function readFacts(
  file: SourceFile,
  schema: Schema,
  shapeRules: Readonly<Record<string, RuleId>>,
): Facts {
  const schemas = new Map<SyntaxNode | MapEntry, SchemaNode>();
  const definitions: NamedPlace[] = [];
  const references: NamedPlace[] = [];
  const formatted: FormattedValue[] = [];

  const scalar = (node: ScalarNode, own: SchemaNode) => {
    if (node.value === null || node.style === 'missing') return;
    const text = String(node.value);
    const { 'x-defines': defines, 'x-names': names, format } = own;
    if (defines !== undefined) definitions.push({ kind: defines, name: text, file, node });
    if (names !== undefined) references.push({ kind: names, name: text, file, node });
    if (format !== undefined) formatted.push({ format, node, text });
  };

  const walk = (node: SyntaxNode, own: SchemaNode | undefined) => {
    if (own) schemas.set(node, own);
    if (node.type === 'scalar') {
      if (own) scalar(node, own);
    } else if (node.type === 'map') {
      for (const entry of node.entries) {
        if (isMerge(entry)) continue;
        const value = propertySchema(schema, own, String(entry.key.value));
        if (value) schemas.set(entry, value);
        walk(entry.value, value);
      }
    } else if (node.type === 'seq') {
      node.items.forEach((each, index) => {
        walk(each, itemSchema(schema, own, index));
      });
    }
  };
  const { root } = file.tree;
  if (root) walk(root, resolveSchema(schema, schema.root));

  const schemaOf = (node: SyntaxNode | MapEntry) => schemas.get(node);
  let shape: readonly ShapeProblem[] | undefined;
  return {
    file,
    schema,
    schemaOf,
    definitions,
    references,
    formatted,
    // Completion and hover right after a keystroke do not wait for the validator.
    get shape() {
      shape ??= shapeProblems(file, schema, schemaOf, shapeRules);
      return shape;
    },
  };
}
