/**
 * What one walk over a file finds out with its schema: names defined and used, values with a format, breaches of shape.
 * Everything here hangs on nodes, so that it stays true when text above moves.
 */
import type { RuleId } from '../schema/rule-id.js';
import type { Schema, SchemaNode } from '../schema/schema.js';
import type { MapEntry, MapNode, ScalarNode, SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import type { SourceFile } from './source-file.js';

/** A value that defines or names something; `kind` is the schema's word for what. */
export interface NamedPlace {
  readonly kind: string;
  readonly name: string;
  readonly file: SourceFile;
  readonly node: ScalarNode;
  /** The thing that the name belongs to, where names need be different only within one: the node type of an interface. */
  readonly scope?: string;
  /** Offsets from the start of the node, where the name is only a part of it. */
  readonly part?: Span;
  /** The name as this place writes it, where that differs: in lower case, for example. */
  readonly write?: (name: string) => string;
}

/** Names that a dialect finds beyond what its schema says. */
export interface Names {
  readonly definitions: readonly NamedPlace[];
  readonly references: readonly NamedPlace[];
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

export interface Facts {
  readonly file: SourceFile;
  readonly schema: Schema;
  schemaOf(node: SyntaxNode | MapEntry): SchemaNode | undefined;
  readonly definitions: readonly NamedPlace[];
  readonly references: readonly NamedPlace[];
  readonly formatted: readonly FormattedValue[];
  readonly shape: readonly ShapeProblem[];
}
