/** The outline: keys and list items, with the names that the dialect knows for them. */
import type { Analysis } from '../analysis/analysis.js';
import { HIDDEN, isSecret, type SchemaOf } from '../model/secrets.js';
import { parentOf } from '../syntax/queries.js';
import { dashOf } from '../syntax/rewrite.js';
import type { MapEntry, SyntaxNode } from '../syntax/tree.js';
import { shortened } from '../text/short-text.js';
import type { Span } from '../text/span.js';

export interface DocumentSymbol {
  readonly name: string;
  readonly detail?: string;
  readonly kind: 'map' | 'list' | 'text' | 'number' | 'boolean' | 'empty';
  /** The whole of it. */
  readonly span: Span;
  /** What to select when it is chosen: lies inside `span`. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** More than these in one file help nobody in an outline, and slow the editor down. */
const MOST = 5000;

export function documentSymbols(analysis: Analysis): readonly DocumentSymbol[] {
  const { file, facts, assist } = analysis;
  let count = 0;
  const children = (node: SyntaxNode): DocumentSymbol[] => {
    if (node.type === 'map') return node.entries.flatMap(ofEntry);
    if (node.type === 'seq') return node.items.flatMap((item, index) => ofItem(item, index));
    return [];
  };
  const ofEntry = (entry: MapEntry): DocumentSymbol[] => {
    if (++count > MOST) return [];
    const label = assist.label(entry.value);
    const detail = label?.detail ?? shortValue(entry.value, facts.schemaOf);
    return [
      {
        name: shortened(label?.name ?? (String(entry.key.value) || '""')),
        ...(detail !== undefined && { detail: shortened(detail) }),
        kind: kindOf(entry.value),
        span: file.tree.spanOf(entry),
        selection: file.tree.spanOf(entry.key),
        children: children(entry.value),
      },
    ];
  };
  const ofItem = (item: SyntaxNode, index: number): DocumentSymbol[] => {
    // Plain words in a list stand in the detail of the list; an outline of them would only be longer.
    if (item.type !== 'map' && item.type !== 'seq') return [];
    const isLine = file.tree.language === 'csv';
    if (isLine && item.type === 'seq' && item.items.length === 0) return [];
    if (++count > MOST) return [];
    const own = file.tree.spanOf(item);
    const start = dashBefore(analysis, item, index) ?? own.start;
    const first = item.type === 'map' ? item.entries[0] : undefined;
    const label = assist.label(item);
    return [
      {
        name: shortened(label?.name ?? `${index + 1}`),
        ...(label?.detail !== undefined && { detail: shortened(label.detail) }),
        kind: kindOf(item),
        span: { start, end: own.end },
        selection: first ? file.tree.spanOf(first) : own,
        children: children(item),
      },
    ];
  };
  return file.tree.root ? children(file.tree.root) : [];
}

/** Where the dash of an item stands, in lists that have some. */
function dashBefore({ file }: Analysis, item: SyntaxNode, index: number): number | undefined {
  if (file.tree.language === 'csv') return undefined;
  const parent = parentOf(file.tree, item);
  return parent?.type === 'seq' && parent.style === 'block' ? dashOf(file, parent, index) : undefined;
}

function kindOf(node: SyntaxNode): DocumentSymbol['kind'] {
  if (node.type === 'map') return 'map';
  if (node.type === 'seq') return 'list';
  if (node.type === 'alias') return 'text';
  if (typeof node.value === 'number') return 'number';
  if (typeof node.value === 'boolean') return 'boolean';
  return node.value === null ? 'empty' : 'text';
}

function shortValue(node: SyntaxNode, schemaOf: SchemaOf): string | undefined {
  if (node.type !== 'map' && isSecret(node, schemaOf)) return isEmpty(node) ? undefined : HIDDEN;
  if (node.type === 'alias') return `*${node.name}`;
  if (node.type === 'scalar') return node.value === null ? undefined : cut(String(node.value));
  if (node.type === 'map') return undefined;
  const words = node.items.map((item) => (item.type === 'scalar' ? String(item.value) : undefined));
  return words.length > 0 && words.every((word) => word !== undefined) ? cut(words.join(', ')) : undefined;
}

function isEmpty(node: SyntaxNode): boolean {
  return node.type === 'scalar' && (node.value === null || node.value === '');
}

/** The first line, which is told from others by its beginning. */
function cut(text: string): string {
  return shortened(text.slice(0, LONGEST + 1).split(/[\r\n]/)[0] ?? '', LONGEST);
}

const LONGEST = 60;
