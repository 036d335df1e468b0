/**
 * What one walk over a file finds out with its schema: names defined and used, values with a format, breaches of shape.
 * Everything here hangs on nodes, so that it stays true when text above moves.
 */

import type { RuleId } from '../schema/rule-id.js';
import type { Schema, SchemaNode, ShapeRules } from '../schema/schema.js';
import type { Piece } from '../syntax/pieces/piece.js';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { Markdown } from '../text/markdown.js';
import type { Span } from '../text/span.js';
import type { SourceFile } from './source-file.js';

/** A value or key that defines or names something; `kind` is the schema's word for what. */
export interface NamedNode {
  readonly kind: string;
  readonly name: string;
  readonly node: ScalarNode;
  /** Every kind of thing that may be meant, where there are several; there is a reference for each. */
  readonly others?: readonly string[];
}

/** The same with the file that it is in. */
export interface NamedPlace extends NamedNode {
  readonly file: SourceFile;
  /** The thing that the name belongs to, where names need be different only within one: the node type of an interface. */
  readonly scope?: string;
  /** Offsets from the start of the node, where the name is only a part of it. */
  readonly part?: Span;
  /** The name as this place writes it, where that differs: in lower case, for example. */
  readonly write?: (name: string) => string;
}

/** A name that comes with the product and is defined in no file. */
export interface ShippedName {
  readonly name: string;
  /** A few words beside it. */
  readonly detail?: string;
  readonly documentation?: Markdown;
}

/**
 * What should define a name and has none that can be read, a map or whatever is there, or the name itself where only
 * another program can tell it: it may be any of the kind.
 */
export interface UnnamedNode {
  readonly kind: string;
  readonly node: SyntaxNode;
}

/** Names that a dialect finds beyond what its schema says. */
export interface Names {
  readonly definitions: readonly NamedPlace[];
  readonly references: readonly NamedPlace[];
  /** By kind, in the order in which they are offered. */
  shipped?(kind: string): readonly ShippedName[];
}

/** A string or number that the schema gives a format. */
export interface FormattedValue {
  readonly format: string;
  readonly node: ScalarNode;
  /** The value as text, as the format wants it. */
  readonly text: string;
}

/** A breach of the schema, at the node that a person would point at. */
export interface ShapeProblem {
  readonly rule: RuleId;
  readonly keyword: string;
  /** The entry for an unknown key, the map for a missing one, else the value. */
  readonly at: SyntaxNode | MapEntry;
  /** The unknown key, or the keys that one map lacks. */
  readonly keys: readonly string[];
  /** The known key of the same map that an unknown one most likely stands for. */
  readonly meant?: string;
  /** The maps, by their keys from the top of the file, that have a key of this name when this one does not. */
  readonly belongs?: readonly (readonly string[])[];
  /** Where keys are missing or unknown. */
  readonly map?: MapNode;
  /** The schema of the map (for keys) or of the value. */
  readonly schema: SchemaNode;
}

/** The same of one piece of a file of pieces; true in every version of the file that has the piece. */
export interface PieceFacts {
  readonly piece: Piece;
  readonly schema: Schema;
  readonly definitions: readonly NamedNode[];
  readonly references: readonly NamedNode[];
  readonly unnamed: readonly UnnamedNode[];
  readonly formatted: readonly FormattedValue[];
  readonly shape: readonly ShapeProblem[];
  /** Set when rules that look at one piece alone have found nothing in it: they never will. */
  clean: boolean;
}

export interface Facts {
  /** In the order of the text; absent for a file that is one tree. */
  readonly pieces?: readonly PieceFacts[];
  /** Breaches of the schema that are in no piece; `shape` has them, too. */
  readonly top?: readonly ShapeProblem[];
  readonly file: SourceFile;
  readonly schema: Schema;
  readonly shapeRules: ShapeRules;
  schemaOf(node: SyntaxNode | MapEntry): SchemaNode | undefined;
  readonly definitions: readonly NamedPlace[];
  readonly references: readonly NamedPlace[];
  readonly unnamed: readonly UnnamedNode[];
  readonly formatted: readonly FormattedValue[];
  readonly shape: readonly ShapeProblem[];
}
