/**
 * One file as it was read: its text, its lines and its tree. Immutable; an edit makes a new one.
 */

import type { MapEntry, SyntaxNode, SyntaxTree } from '../syntax/tree.js';
import type { Lines } from '../text/line-index.js';
import type { Span } from '../text/span.js';
import type { StatedFacts } from './stated-facts.js';

export interface SourceFile {
  readonly uri: string;
  readonly text: string;
  readonly lines: Lines;
  readonly tree: SyntaxTree;
  /** What a configuration states about it. */
  readonly stated?: StatedFacts;
}

/** A node of a file, or a part of one. Asked for its span, never storing it. */
export interface NodePlace {
  readonly file: SourceFile;
  readonly node: SyntaxNode | MapEntry;
  /** Offsets from the start of the node, where only a part of it is meant. */
  readonly part?: Span;
}

/** A stretch of text that no node stands for: a comment, a syntax problem, the start of an empty file. */
interface TextPlace {
  readonly file: SourceFile;
  readonly span: Span;
}

export type Place = NodePlace | TextPlace;

/** The absolute span of a place, in its file. */
export function spanOfPlace(place: Place): Span {
  if ('span' in place) return place.span;
  const whole = place.file.tree.spanOf(place.node);
  if (!place.part) return whole;
  return { start: whole.start + place.part.start, end: whole.start + place.part.end };
}
