/**
 * Edits that change values, entries and items of a tree and leave everything else as it is: quotes, comments,
 * indentation and line ends. One set of functions for YAML (block and flow) and JSON.
 */
import type { TextEdit } from '../text/text-edit.js';
import type { MapEntry, MapNode, ScalarNode, SeqNode, SyntaxNode, SyntaxTree } from './tree.js';

/** Plain data to write into a file. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The text and tree that edits are made for. */
export interface Rewritable {
  readonly text: string;
  readonly tree: SyntaxTree;
}

export declare function replaceScalar(
  file: Rewritable,
  scalar: ScalarNode,
  value: string | number | boolean,
): TextEdit;
export declare function renameKey(file: Rewritable, entry: MapEntry, key: string): TextEdit;
export declare function removeEntry(file: Rewritable, entry: MapEntry): readonly TextEdit[];
export declare function removeItem(file: Rewritable, item: SyntaxNode): readonly TextEdit[];
export declare function insertEntry(
  file: Rewritable,
  map: MapNode,
  key: string,
  value: Plain,
  after?: MapEntry,
): readonly TextEdit[];
export declare function insertItem(
  file: Rewritable,
  seq: SeqNode,
  value: Plain,
  after?: SyntaxNode,
): readonly TextEdit[];
/** The value as it would be written at this indentation, in this language; scalars quoted where they must be. */
export declare function printScalar(file: Rewritable, value: string | number | boolean | null): string;
