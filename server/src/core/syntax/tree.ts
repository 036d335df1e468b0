/**
 * The one shape of a syntax tree, for YAML, JSON, CSV and INI files alike.
 * Parsers build it and never throw; what a value means is decided by schemas and dialects.
 *
 * Offsets inside nodes belong to the parser: all other code asks `tree.spanOf(node)`, so that a tree
 * may later be made of pieces that move without being parsed again.
 */
import type { Span } from '../text/span.js';

/** `csv`: lines of fields. `ini`: sections of `key = value` lines. `exports`: lines `export NAME=value` of a shell script. */
export type SyntaxLanguage = 'yaml' | 'json' | 'csv' | 'ini' | 'exports';

export type SyntaxNode = MapNode | SeqNode | ScalarNode | AliasNode;

/** Where a node hangs: a member of a map, or an item of a sequence; the root has no parent. */
export type Parent = MapEntry | SeqNode | undefined;

/** A piece of a file that was parsed by itself (`pieces/`); offsets of a node in one count from its start. */
export interface PieceMark {
  /** Where the piece was last found in the row of pieces. */
  index: number;
}

interface NodeBase {
  readonly start: number;
  readonly end: number;
  parent: Parent;
  /** The YAML tag as written (`!vault`), where there is one. */
  readonly tag?: string;
  /** The YAML anchor, without `&`. */
  readonly anchor?: string;
  /** On the topmost nodes of a piece. */
  readonly piece?: PieceMark;
}

export interface MapNode extends NodeBase {
  readonly type: 'map';
  /** `flow` is `{...}`, as always in JSON. */
  readonly style: 'block' | 'flow';
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly type: 'entry';
  readonly start: number;
  readonly end: number;
  readonly key: ScalarNode;
  /** A scalar with `style: 'missing'` where nothing is written after the colon. */
  readonly value: SyntaxNode;
  parent: MapNode;
  readonly piece?: PieceMark;
}

export interface SeqNode extends NodeBase {
  readonly type: 'seq';
  readonly style: 'block' | 'flow';
  readonly items: readonly SyntaxNode[];
}

export type ScalarValue = string | number | boolean | null;

export interface ScalarNode extends NodeBase {
  readonly type: 'scalar';
  readonly value: ScalarValue;
  /** The text as written, quotes included. */
  readonly source: string;
  readonly style: 'plain' | 'single' | 'double' | 'block' | 'missing' | 'opaque';
}

export interface AliasNode extends NodeBase {
  readonly type: 'alias';
  readonly name: string;
  /** The node that carries the anchor, or undefined when there is none before the alias. */
  readonly target: SyntaxNode | undefined;
}

/** What the parser stumbled over; each kind has a rule in `rules/common`. */
export type SyntaxProblemKind =
  | 'yaml-syntax'
  | 'yaml-tab'
  | 'yaml-indentation'
  | 'yaml-dash'
  | 'yaml-colon'
  | 'yaml-quote'
  | 'yaml-bracket'
  | 'yaml-stray-character'
  | 'yaml-stray-text'
  | 'yaml-joined-lines'
  | 'yaml-typographic'
  | 'yaml-invisible-character'
  | 'yaml-omission'
  | 'yaml-alias-unknown'
  | 'yaml-multiple-documents'
  | 'json-syntax'
  | 'json-trailing-comma'
  | 'json-missing-comma'
  | 'json-unclosed'
  | 'json-comment'
  | 'json-curly-quotes'
  | 'json-single-quotes'
  | 'json-bom-or-control-char'
  | 'csv-syntax'
  | 'ini-syntax'
  | 'json-prose'
  | 'not-text'
  | 'template-file'
  | 'too-deep'
  | 'too-large';

export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  readonly span: Span;
  /** One sentence for people. */
  readonly message: string;
  /** Edits that repair it, where they are certain. */
  readonly repair?: Repair;
  /** Repairs between which only the author can choose. */
  readonly choices?: readonly Repair[];
  /** Text of which nobody can tell how it is meant, where that is more than the span. */
  readonly extents?: readonly Span[];
}

export interface Repair {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
}

export interface Comment {
  readonly span: Span;
  /** Without the `#` or slashes, trimmed. */
  readonly text: string;
}

/** What is known of a template: its tree is that of the text between the tags. */
export interface Template {
  /** True for what stands inside of a block: it may be left out, or be there several times. */
  isInBlock(node: SyntaxNode | MapEntry): boolean;
  /** True for a map that may have more keys, and a list that may have more items, than those in the tree. */
  mayHoldMore(node: SyntaxNode): boolean;
  /** True when everything that stands below a node surely does, and nothing else. */
  isWhole(node: SyntaxNode): boolean;
  /** True for a stretch of the text with a tag in it, or in a block. */
  touches(span: Span): boolean;
}

export interface SyntaxTree {
  readonly language: SyntaxLanguage;
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
  /** True when problems make it doubtful what the author meant: absent things are then unknown, not missing. */
  readonly broken: boolean;
  /** Where it is known which maps and lists a problem may have cost something; absent things of all others are missing. */
  readonly doubtful?: ReadonlySet<SyntaxNode>;
  spanOf(node: SyntaxNode | MapEntry): Span;
  /** Set for a file that a program fills in before anybody reads it. */
  readonly template?: Template;
  /**
   * What a node hangs on, with everything beside it. In a file of pieces, `node.parent` of an item in a section leads to
   * the right schema but knows nothing of the other items.
   */
  parentOf?(node: SyntaxNode): Parent;
}
