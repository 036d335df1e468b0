/**
 * Places of completion on a line of block YAML: behind dashes, before and behind a colon, on an empty line, where the
 * indentation decides what the word belongs to.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { SchemaNode } from '../schema/schema.js';
import { isKey, mapOf, nodeAt, parentOf } from '../syntax/queries.js';
import { columnOf } from '../syntax/rewrite.js';
import type { MapNode, SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';
import { type KeySite, type Line, PLACEHOLDER, replaced, type Site } from './completion-site.js';

export function blockSites(analysis: Analysis, line: Line, offset: number): Site[] {
  const { text } = analysis.file;
  const lead = /^( *)((?:- +)*)/.exec(line.prefix)?.[0] ?? '';
  const rest = line.prefix.slice(lead.length);
  const colon = colonOf(rest);
  if (colon !== undefined) return valueSites(analysis, line, line.start + lead.length + colon + 1);
  const bareDash = rest === '-' && line.text.slice(line.prefix.length).trim() === '';
  const start = bareDash ? offset : line.start + lead.length;
  const tail = /^[^\s:#]*/.exec(line.text.slice(offset - line.start))?.[0] ?? '';
  const span = { start, end: offset + tail.length };
  const word: BlockWord = {
    span,
    lineEnd: line.end,
    column: lead.length,
    before: bareDash ? ' ' : '',
    rest: text.slice(span.end, line.end),
  };
  // Between blanks and a word that follows there is no place for another.
  if (!/^(?:\s+#.*|\s*:(?:\s.*)?|\s*)$/.test(word.rest)) return [];
  const inItem = bareDash || lead.includes('-');
  const sites = keySites(analysis, word);
  // The item of a dash on a line of its own begins here too, as long as it has nothing else yet.
  const opensItem = sites.some((site) => site.map.parent?.type === 'seq' && site.map.entries.length === 1);
  if (inItem || opensItem) return [...sites, ...itemSites(analysis, word)];
  if (sites.length > 0) return [...sites, ...nextItemSites(analysis, line, word, sites)];
  // Where no key can stand, below a key whose value is a list or beside its dashes, a new item may.
  const dashed = { ...word, before: '- ' };
  return [...keySites(analysis, dashed), ...itemSites(analysis, dashed)];
}

/** On an empty line at the end of an item, the next item of the list may begin, at the column of its dash. */
function nextItemSites(analysis: Analysis, line: Line, word: BlockWord, [site]: readonly KeySite[]): Site[] {
  if (line.text.trim() !== '' || !site || site.map.parent?.type !== 'seq') return [];
  if (site.map.entries.at(-1)?.key.value !== PLACEHOLDER) return [];
  const { file } = site.analysis;
  const before = file.text.slice(0, file.tree.spanOf(site.map).start);
  const dash = before.lastIndexOf('-');
  if (before.slice(dash + 1).trim() !== '') return [];
  const span = { start: line.start + columnOf(file, dash), end: word.span.end };
  const sites = itemSites(analysis, { ...word, span, before: '- ' });
  return sites.map((each) => ({ ...each, isNext: true }));
}

interface BlockWord {
  readonly span: Span;
  readonly lineEnd: number;
  readonly column: number;
  readonly before: string;
  /** What follows the word on its line. */
  readonly rest: string;
}

/** The colon that ends the key of a line, quotes left out. */
function colonOf(rest: string): number | undefined {
  const match = /^(?:"[^"\\]*(?:\\.[^"\\]*)*"\s*|'[^']*'\s*|[^"'#[{\s][^#]*?|\s*):(?=\s|$)/.exec(rest);
  return match ? match[0].length - 1 : undefined;
}

function keySites(analysis: Analysis, word: BlockWord): KeySite[] {
  const { text } = analysis.file;
  const hasColon = /^\s*:(\s|$)/.test(word.rest);
  const whole = hasColon ? word.span : { start: word.span.start, end: word.lineEnd };
  const repaired = analysis.withText(
    replaced(text, whole, `${word.before}${PLACEHOLDER}${hasColon ? '' : ':'}`),
  );
  const node = nodeAt(repaired.file.tree, word.span.start + word.before.length + 1);
  if (!node || !isKey(node) || node.value !== PLACEHOLDER) return [];
  const map = mapOf(repaired.file.tree, node.parent);
  const entry = map.entries.find(({ key }) => key === node) ?? node.parent;
  const schema = repaired.facts.schemaOf(map);
  if (!schema || !isObject(schema) || !isAligned(repaired, map) || breaksMore(analysis, repaired)) return [];
  const column = columnOf(repaired.file, repaired.file.tree.spanOf(node).start);
  return [
    {
      kind: 'key',
      analysis: repaired,
      span: word.span,
      quote: '',
      before: word.before,
      after: '',
      column,
      inFlow: false,
      map,
      schema,
      hasColon,
      below: hasColon ? undefined : written(entry.value),
    },
  ];
}

/** A placeholder that the text cannot hold stands where nothing can be written. */
function breaksMore(analysis: Analysis, repaired: Analysis): boolean {
  return repaired.file.tree.problems.length > analysis.file.tree.problems.length;
}

function written(value: SyntaxNode): SyntaxNode | undefined {
  return value.type === 'scalar' && value.style === 'missing' ? undefined : value;
}

/** The parser forgives a key that is indented otherwise than its neighbours; a person would not. */
function isAligned({ file }: Analysis, map: MapNode): boolean {
  const columns = map.entries.map((entry) => columnOf(file, file.tree.spanOf(entry).start));
  return map.style === 'flow' || columns.every((column) => column === columns[0]);
}

function isObject(schema: SchemaNode): boolean {
  return schema.properties !== undefined || schema['x-key-names'] !== undefined;
}

function itemSites(analysis: Analysis, word: BlockWord): Site[] {
  const { text } = analysis.file;
  const whole = { start: word.span.start, end: word.lineEnd };
  const repaired = analysis.withText(replaced(text, whole, word.before + PLACEHOLDER));
  const node = nodeAt(repaired.file.tree, word.span.start + word.before.length + 1);
  if (node?.type !== 'scalar' || node.value !== PLACEHOLDER || node.parent?.type !== 'seq') return [];
  const schema = repaired.facts.schemaOf(node);
  if (!schema || breaksMore(analysis, repaired)) return [];
  // Further lines of an item go below its first word, however far that stands behind its dash.
  const column = columnOf(repaired.file, repaired.file.tree.spanOf(node).start) - 2;
  const base = { analysis: repaired, span: word.span, quote: '', before: word.before, after: '' } as const;
  const parent = parentOf(repaired.file.tree, node);
  if (parent?.type !== 'seq') return [];
  return [
    { kind: 'item', ...base, column, inFlow: false, parent, index: parent.items.indexOf(node), schema },
  ];
}

function valueSites(analysis: Analysis, line: Line, afterColon: number): Site[] {
  const { text } = analysis.file;
  const written = text.slice(afterColon, line.end);
  const blanks = /^[ \t]*/.exec(written)?.[0].length ?? 0;
  const value = valueText(written.slice(blanks));
  const cursor = line.start + line.prefix.length;
  const start = afterColon + blanks;
  const span = cursor < start ? { start: cursor, end: cursor } : { start, end: start + value.length };
  if (cursor > span.end) return [];
  const quote = value.startsWith('"') ? '"' : value.startsWith("'") ? "'" : '';
  const before = span.start === afterColon ? ' ' : '';
  const after = text.charAt(span.end) === '#' ? ' ' : '';
  const inserted = `${before}${quote}${PLACEHOLDER}${quote}${after}`;
  const repaired = analysis.withText(replaced(text, span, inserted));
  const node = nodeAt(repaired.file.tree, span.start + before.length + 1);
  if (node?.type !== 'scalar' || node.value !== PLACEHOLDER || node.parent?.type !== 'entry') return [];
  const parent = node.parent;
  const column = columnOf(repaired.file, repaired.file.tree.spanOf(parent).start);
  const base = { analysis: repaired, span, quote, before, after, column, inFlow: false } as const;
  return [{ kind: 'value', ...base, parent, schema: repaired.facts.schemaOf(node), afterColon }];
}

/** The value on the rest of a line, its comment left out. */
function valueText(rest: string): string {
  const quoted = /^"[^"\\]*(?:\\.[^"\\]*)*"?|^'[^']*'?/.exec(rest);
  if (quoted) return quoted[0];
  return rest.replace(/(^|\s)#.*$/, '').trimEnd();
}
