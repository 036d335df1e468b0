/**
 * What a place of completion is: a key, a value or a list item that is being written, and of what; and the line it is on.
 * Places are found by `completion-sites.ts`; what may be there is decided by `completion.ts`.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { SchemaNode } from '../schema/schema.js';
import type { MapEntry, MapNode, SeqNode, SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

export interface SiteBase {
  /** The analysis of the repaired text: its nodes are those of the site. */
  readonly analysis: Analysis;
  /** What is replaced, in the text as it is: the whole word, quotes included. */
  readonly span: Span;
  /** The quote that the word begins with, if any. */
  readonly quote: '' | '"' | "'";
  /** Text that must come before and after what is inserted: a blank after a colon, a dash, a comma. */
  readonly before: string;
  readonly after: string;
  /** A comma that must be added further up, in JSON. */
  readonly commaAt?: number;
  /** The column of the key or dash, from which further lines are indented. */
  readonly column: number;
  readonly inFlow: boolean;
}

export interface KeySite extends SiteBase {
  readonly kind: 'key';
  readonly map: MapNode;
  readonly schema: SchemaNode;
  /** True when a colon follows already. */
  readonly hasColon: boolean;
  /** What the lines below already give as the value of the key that is being written. */
  readonly below: SyntaxNode | undefined;
}

export interface ValueSite extends SiteBase {
  readonly kind: 'value';
  readonly parent: MapEntry;
  readonly schema: SchemaNode | undefined;
  /** Where the colon ends, for values that begin on a line of their own. */
  readonly afterColon: number;
}

export interface ItemSite extends SiteBase {
  readonly kind: 'item';
  readonly parent: SeqNode;
  /** Which of the items is being written, from 0. */
  readonly index: number;
  /** True where the item before may as well go on. */
  readonly isNext?: boolean;
  readonly schema: SchemaNode | undefined;
}

export type Site = KeySite | ValueSite | ItemSite;

export const PLACEHOLDER = 'zzPlaceholder';

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Up to the cursor. */
  readonly prefix: string;
}

export function lineAt({ file }: Analysis, offset: number): Line {
  const { line } = file.lines.positionAt(offset);
  const start = file.lines.startOf(line) + (line === 0 && file.text.startsWith('\uFEFF') ? 1 : 0);
  const end = file.lines.endOf(line);
  return { start, end, text: file.text.slice(start, end), prefix: file.text.slice(start, offset) };
}

export function replaced(text: string, span: Span, by: string): string {
  return text.slice(0, span.start) + by + text.slice(span.end);
}
