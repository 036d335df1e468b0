/**
 * The one walk over a file with its schema. Aliases are not entered: what they stand for was read where it is written.
 * Of a file of pieces each piece is walked once in its life.
 */
import {
  allowsType,
  allowsValue,
  definingKeys,
  itemSchema,
  propertySchema,
  resolveSchema,
  type Schema,
  type SchemaNode,
  type ShapeRules,
  schemaAt,
} from '../schema/schema.js';
import { rootOfPiece } from '../syntax/pieces/local-tree.js';
import type { Piece } from '../syntax/pieces/piece.js';
import { PieceTree } from '../syntax/pieces/piece-tree.js';
import { entryOf, isMerge, isUnknown, resolved } from '../syntax/queries.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import { replaceBetween } from '../text/common-items.js';
import type {
  Facts,
  FormattedValue,
  NamedNode,
  NamedPlace,
  PieceFacts,
  ShapeProblem,
  UnnamedNode,
} from './facts.js';
import { shapeProblems } from './shape.js';
import type { SourceFile } from './source-file.js';

/** What one walk finds, hanging on nodes alone. */
interface Found {
  readonly definitions: readonly NamedNode[];
  readonly references: readonly NamedNode[];
  readonly unnamed: readonly UnnamedNode[];
  readonly formatted: readonly FormattedValue[];
}

/** `shapeRules` names the rule for each schema keyword that has none of its own beside it. */
export function readFacts(file: SourceFile, schema: Schema, shapeRules: ShapeRules, before?: Facts): Facts {
  return file.tree instanceof PieceTree
    ? factsOfPieces(
        file,
        file.tree,
        schema,
        shapeRules,
        before?.schema === schema ? before.pieces : undefined,
      )
    : factsOfTree(file, schema, shapeRules);
}

function factsOfTree(file: SourceFile, schema: Schema, shapeRules: ShapeRules): Facts {
  const schemas = new Map<SyntaxNode | MapEntry, SchemaNode>();
  const { root } = file.tree;
  const found = walk(root, schema, shapeRules, (node, own) => schemas.set(node, own));
  const schemaOf = (node: SyntaxNode | MapEntry) => schemas.get(node);
  let shape: readonly ShapeProblem[] | undefined;
  return {
    file,
    schema,
    shapeRules,
    schemaOf,
    definitions: placed(file, found.definitions),
    references: placed(file, found.references),
    unnamed: found.unnamed,
    formatted: found.formatted,
    // Completion and hover right after a keystroke do not wait for the validator.
    get shape() {
      shape ??= shapeProblems(file.tree, schema, schemaOf, shapeRules);
      return shape;
    },
  };
}

function factsOfPieces(
  file: SourceFile,
  tree: PieceTree,
  schema: Schema,
  shapeRules: ShapeRules,
  before: readonly PieceFacts[] = [],
): Facts {
  const schemaOf = lookup(schema);
  let pieces: readonly PieceFacts[] | undefined;
  const all = () => {
    pieces ??= carriedOver(
      before,
      tree.pieces,
      (piece) => new FactsOfPiece(piece, schema, schemaOf, shapeRules),
    );
    return pieces;
  };
  // Facts keep what is known before the edit only until somebody asks for them.
  let names: { definitions: readonly NamedPlace[]; references: readonly NamedPlace[] } | undefined;
  const allNames = () => {
    names ??= {
      definitions: all().flatMap(({ definitions }) => placed(file, definitions)),
      references: all().flatMap(({ references }) => placed(file, references)),
    };
    return names;
  };
  return {
    file,
    schema,
    shapeRules,
    schemaOf,
    get pieces() {
      return all();
    },
    get definitions() {
      return allNames().definitions;
    },
    get references() {
      return allNames().references;
    },
    get unnamed() {
      return all().flatMap(({ unnamed }) => unnamed);
    },
    get formatted() {
      return all().flatMap(({ formatted }) => formatted);
    },
    get shape() {
      return [...missingAtTop(tree, schema, shapeRules), ...all().flatMap(({ shape }) => shape)];
    },
    get top() {
      return missingAtTop(tree, schema, shapeRules);
    },
  };
}

/** Keys that no piece has, though the schema wants them at the top. */
function missingAtTop(tree: PieceTree, schema: Schema, shapeRules: ShapeRules): readonly ShapeProblem[] {
  const { root, broken } = tree;
  const [first] = root?.entries ?? [];
  if (!root || !first || broken) return [];
  const present = new Set(root.entries.map(({ key }) => String(key.value).toLowerCase()));
  return (schema.root.required ?? []).flatMap((key) => {
    const rule = schema.root['x-rules']?.[`required:${key}`] ?? shapeRules['required'];
    if (present.has(key) || !rule) return [];
    return [{ rule, keyword: 'required', at: first.key, keys: [key], map: root, schema: schema.root }];
  });
}

/** Made apart from everything else, because what is known of a piece outlives the version in which it was found out. */
function lookup(schema: Schema): Facts['schemaOf'] {
  return (node) => schemaAt(schema, node);
}

/** What was known of the pieces before and behind an edit, and what is made of those between. */
function carriedOver(
  before: readonly PieceFacts[],
  pieces: readonly Piece[],
  make: (piece: Piece) => PieceFacts,
): readonly PieceFacts[] {
  let start = 0;
  const most = Math.min(before.length, pieces.length);
  while (start < most && before[start]?.piece === pieces[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail]?.piece === pieces[pieces.length - 1 - tail])
    tail++;
  return replaceBetween(before, { start, tail }, pieces.slice(start, pieces.length - tail).map(make));
}

/** A class, because there are thousands: objects with a getter of their own take half a kilobyte each. */
class FactsOfPiece implements PieceFacts {
  readonly definitions: readonly NamedNode[];
  readonly references: readonly NamedNode[];
  readonly unnamed: readonly UnnamedNode[];
  readonly formatted: readonly FormattedValue[];
  clean = false;
  private shapeKnown: readonly ShapeProblem[] | undefined = undefined;

  constructor(
    readonly piece: Piece,
    readonly schema: Schema,
    private readonly schemaOf: Facts['schemaOf'],
    private readonly shapeRules: ShapeRules,
  ) {
    const found = walk(rootOfPiece(piece), schema, shapeRules, () => undefined);
    this.definitions = orNone(found.definitions);
    this.references = orNone(found.references);
    this.unnamed = orNone(found.unnamed);
    this.formatted = orNone(found.formatted);
  }

  get shape(): readonly ShapeProblem[] {
    if (!this.shapeKnown) {
      const { piece, schema, schemaOf, shapeRules } = this;
      const root = rootOfPiece(piece);
      this.shapeKnown = orNone(root ? shapeOfPiece(piece, root, schema, schemaOf, shapeRules) : []);
    }
    return this.shapeKnown;
  }
}

const NONE: readonly never[] = [];

/** A list without room for more, and one empty list for all. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length > 0 ? list.slice() : NONE;
}

function shapeOfPiece(
  { broken }: Piece,
  root: SyntaxNode,
  schema: Schema,
  schemaOf: Facts['schemaOf'],
  shapeRules: ShapeRules,
): readonly ShapeProblem[] {
  return shapeProblems(
    { root, language: 'yaml', broken, isPart: true },
    schema,
    (node) => (node === root ? schema.root : schemaOf(node)),
    shapeRules,
  );
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

function walk(
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

  const visitEntry = (entry: MapEntry, own: SchemaNode | undefined): void => {
    if (isMerge(entry)) return;
    const keys = own?.['x-key-names'];
    const key = String(entry.key.value);
    if (keys !== undefined && !isWord(own, key)) references.push({ kind: keys, name: key, node: entry.key });
    const value = propertySchema(schema, own, key);
    if (value) seen(entry, value);
    visit(entry.value, value);
  };

  const visitItems = (items: readonly SyntaxNode[], own: SchemaNode | undefined): void => {
    for (const [index, each] of items.entries()) visit(each, itemSchema(schema, own, index));
  };

  const visit = (node: SyntaxNode, own: SchemaNode | undefined): void => {
    if (own) {
      seen(node, own);
      unnamed.push(...namesLacking(schema, node, own, shapeRules));
    }
    if (own && node.type === 'scalar') scalar(node, own);
    if (node.type === 'map') {
      for (const entry of node.entries) visitEntry(entry, own);
    }
    if (node.type === 'seq') visitItems(node.items, own);
  };
  if (root) visit(root, resolveSchema(schema, schema.root));
  return { definitions, references, unnamed, formatted };
}

/**
 * The names that a map, or the maps of a list, should define where something else stands, or the key is not there, or
 * what stands there is no name.
 */
function* namesLacking(
  schema: Schema,
  node: SyntaxNode,
  own: SchemaNode,
  shapeRules: ShapeRules,
): Iterable<UnnamedNode> {
  const item = node.type === 'seq' ? undefined : itemSchema(schema, own);
  // Where a word may stand for the map, a word is no mistake.
  const isFine = node.type === 'scalar' && allowsValue(own, node.value, shapeRules);
  if (isFine || node.type === 'alias' || isUnknown(node)) return;
  for (const [key, kind] of [...definingKeys(schema, own), ...(item ? definingKeys(schema, item) : [])]) {
    const value = node.type === 'map' ? resolved(entryOf(node, key)?.value) : undefined;
    const isName =
      value?.type === 'scalar' &&
      value.value !== null &&
      value.value !== '' &&
      allowsValue(propertySchema(schema, item ?? own, key), value.value, shapeRules);
    if (!isName) yield { kind, node };
  }
}

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

function placed(file: SourceFile, found: readonly NamedNode[]): NamedPlace[] {
  return found.map((each) => ({ ...each, file }));
}
