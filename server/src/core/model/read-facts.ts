/** The facts of one file, whether it is one tree or of pieces: of those, each is walked once in its life. */
import { type Schema, type SchemaNode, type ShapeRules, schemaAt } from '../schema/schema.js';
import { rootOfPiece } from '../syntax/pieces/local-tree.js';
import type { Piece } from '../syntax/pieces/piece.js';
import { PieceTree } from '../syntax/pieces/piece-tree.js';
import type { MapEntry, SyntaxNode } from '../syntax/tree.js';
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
import { strangeEntries, writtenInstead } from './misspelt-key.js';
import { shapeProblems, unknownTopKeys } from './shape.js';
import type { SourceFile } from './source-file.js';
import { walkFacts } from './walk-facts.js';

/** `shapeRules` names the rule for each schema keyword that has none next to it. */
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
  const found = walkFacts(root, schema, shapeRules, (node, own) => schemas.set(node, own));
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
      return [...wrongAtTop(tree, schema, shapeRules), ...all().flatMap(({ shape }) => shape)];
    },
    get top() {
      return wrongAtTop(tree, schema, shapeRules);
    },
  };
}

/** Keys at the top that the schema does not know, and those that it wants and no piece has. */
function wrongAtTop(tree: PieceTree, schema: Schema, shapeRules: ShapeRules): readonly ShapeProblem[] {
  const unknown = tree.root ? unknownTopKeys(tree.root, schema, shapeRules) : [];
  return [...missingAtTop(tree, schema, shapeRules), ...unknown];
}

/** Keys that no piece has, though the schema wants them at the top. */
function missingAtTop(tree: PieceTree, schema: Schema, shapeRules: ShapeRules): readonly ShapeProblem[] {
  const { root, broken } = tree;
  const [first] = root?.entries ?? [];
  if (!root || !first || broken) return [];
  const present = new Set(root.entries.map(({ key }) => String(key.value).toLowerCase()));
  const strange = strangeEntries(root, schema.root, schema);
  return (schema.root.required ?? []).flatMap((key) => {
    const rule = schema.root['x-rules']?.[`required:${key}`] ?? shapeRules['required'];
    if (present.has(key) || !rule || writtenInstead(strange, schema.root, key)) return [];
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
    const found = walkFacts(rootOfPiece(piece), schema, shapeRules, () => undefined);
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

function placed(file: SourceFile, found: readonly NamedNode[]): NamedPlace[] {
  return found.map((each) => ({ ...each, file }));
}
