/**
 * Where a completion stands: the text is repaired at the cursor with a placeholder and read again, and the placeholder's
 * place in the tree tells whether a key, a value or a list item is being written, and of what.
 * What may stand there is decided by `completion.ts`.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { SchemaNode } from '../schema/schema.js';
import { isKey, nodeAt } from '../syntax/queries.js';
import { columnOf } from '../syntax/rewrite.js';
import type { MapEntry, MapNode, SeqNode, SyntaxNode } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

interface SiteBase {
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
  readonly schema: SchemaNode | undefined;
}

export type Site = KeySite | ValueSite | ItemSite;

export const PLACEHOLDER = 'zzPlaceholder';

export function completionSites(analysis: Analysis, offset: number): Site[] {
  const { file } = analysis;
  if (file.tree.comments.some(({ span }) => span.start < offset && offset <= span.end)) return [];
  const node = nodeAt(file.tree, offset);
  if (node?.type === 'scalar' && node.style === 'block' && offset > file.tree.spanOf(node).start) return [];
  if (file.tree.language === 'json') return flowSites(analysis, offset);
  const line = lineAt(analysis, offset);
  return isInFlow(analysis, line, offset) ? flowSites(analysis, offset) : blockSites(analysis, line, offset);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Up to the cursor. */
  readonly prefix: string;
}

function lineAt({ file }: Analysis, offset: number): Line {
  const { line } = file.lines.positionAt(offset);
  const start = file.lines.startOf(line) + (line === 0 && file.text.startsWith('\uFEFF') ? 1 : 0);
  const end = file.lines.endOf(line);
  return { start, end, text: file.text.slice(start, end), prefix: file.text.slice(start, offset) };
}

/** Brackets and braces that are open at the end of a piece of a line, quotes left out. */
function openBrackets(text: string): string {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"?|'[^']*'?/g, '');
  let open = '';
  for (const character of bare) {
    if (character === '[' || character === '{') open += character;
    else if ((character === ']' || character === '}') && open) open = open.slice(0, -1);
  }
  return open;
}

function isInFlow({ file }: Analysis, line: Line, offset: number): boolean {
  if (openBrackets(line.prefix)) return true;
  for (let node: SyntaxNode | undefined = nodeAt(file.tree, offset); node; ) {
    if ((node.type === 'map' || node.type === 'seq') && node.style === 'flow') {
      const span = file.tree.spanOf(node);
      if (span.start < offset && offset < span.end) return true;
    }
    node = node.parent?.type === 'entry' ? node.parent.parent : node.parent;
  }
  return false;
}

function replaced(text: string, span: Span, by: string): string {
  return text.slice(0, span.start) + by + text.slice(span.end);
}

// ---- block YAML

function blockSites(analysis: Analysis, line: Line, offset: number): Site[] {
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
  if (sites.length > 0) return sites;
  // Where no key can stand, below a key whose value is a list or beside its dashes, a new item may.
  const dashed = { ...word, before: '- ' };
  return [...keySites(analysis, dashed), ...itemSites(analysis, dashed)];
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
  const match = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^"'#[{\s][^#]*?|)\s*:(?=\s|$)/.exec(rest);
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
  const map = node.parent.parent;
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
      below: hasColon ? undefined : written(node.parent.value),
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
  return schema.properties !== undefined;
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
  return [{ kind: 'item', ...base, column, inFlow: false, parent: node.parent, schema }];
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
  const quoted = /^"(?:[^"\\]|\\.)*"?|^'[^']*'?/.exec(rest);
  if (quoted) return quoted[0];
  return rest.replace(/(^|\s)#.*$/, '').trimEnd();
}

// ---- brackets, braces and JSON

function flowSites(analysis: Analysis, offset: number): Site[] {
  const { file } = analysis;
  const json = file.tree.language === 'json';
  const { span, quote } = flowWord(analysis, offset);
  // Right behind a quote or a bracket that closes, no word begins.
  if (/["'\]}]/.test(file.text.charAt(span.start - 1))) return [];
  const previous = file.text.slice(0, span.start).trimEnd();
  const before = !json && file.text.charAt(span.start - 1) === ':' ? ' ' : '';
  const mark = json ? '"' : quote;
  const line = lineAt(analysis, offset);
  const rest = file.text.slice(span.end, line.end);
  // Between blanks and a value that follows there is no place for another.
  if (!/^\s*(?:[,:\]}].*|#.*|\/\/.*)?$/.test(rest)) return [];
  // What is open on this line and never closed would swallow the lines below.
  const open = json ? '' : openBrackets(line.text.slice(0, span.start - line.start) + rest);
  const closers = [...open]
    .reverse()
    .map((each) => (each === '[' ? ']' : '}'))
    .join('');
  const commas = json ? jsonCommas(file.text, span, previous) : { after: '' };
  const comma = commas.commaAt === undefined ? '' : ',';
  // The commas that will be added are there for the reader too, so that it finds what stands before and after.
  const inserted = `${before}${comma}${mark}${PLACEHOLDER}${mark}${commas.after}`;
  const repairedText = closers
    ? replaced(
        file.text,
        { start: span.start, end: line.end },
        inserted + rest.replace(/\s+#.*$/, '') + closers,
      )
    : replaced(file.text, span, inserted);
  const repaired = analysis.withText(repairedText);
  const node = nodeAt(repaired.file.tree, span.start + before.length + comma.length + mark.length + 1);
  if (node?.type !== 'scalar' || node.value !== PLACEHOLDER) return [];
  const base = {
    analysis: repaired,
    span,
    quote,
    before,
    column: /^[ \t]*/.exec(line.text)?.[0].length ?? 0,
    inFlow: true,
    ...commas,
  };
  if (isKey(node)) {
    const map = node.parent.parent;
    const schema = repaired.facts.schemaOf(map);
    const hasColon = /^\s*:/.test(file.text.slice(span.end));
    return schema ? [{ kind: 'key', ...base, map, schema, hasColon, below: undefined }] : [];
  }
  const schema = repaired.facts.schemaOf(node);
  if (node.parent?.type === 'entry')
    return [{ kind: 'value', ...base, parent: node.parent, schema, afterColon: span.start }];
  return node.parent?.type === 'seq' ? [{ kind: 'item', ...base, parent: node.parent, schema }] : [];
}

/** The word or quoted text around the cursor, on its line. */
function flowWord(analysis: Analysis, offset: number): { span: Span; quote: '' | '"' | "'" } {
  const { file } = analysis;
  const line = lineAt(analysis, offset);
  const quoted = /"(?:[^"\\]|\\.)*"?|'[^']*'?/g;
  for (const match of line.text.matchAll(quoted)) {
    const start = line.start + match.index;
    const end = start + match[0].length;
    const closed = match[0].length > 1 && match[0].endsWith(match[0].charAt(0));
    if (start <= offset && (offset < end || (!closed && offset === end))) {
      // A quote that is not closed takes no more of the line than the word: what follows is somebody else's.
      const word = /^["'][\w./-]*/.exec(match[0])?.[0].length ?? 1;
      const until = closed ? end : Math.max(offset, start + word);
      return { span: { start, end: until }, quote: match[0].startsWith('"') ? '"' : "'" };
    }
  }
  const before = /[^\s,:[\]{}"']*$/.exec(line.prefix)?.[0].length ?? 0;
  const after = /^[^\s,:[\]{}"']*/.exec(file.text.slice(offset, line.end))?.[0].length ?? 0;
  return { span: { start: offset - before, end: offset + after }, quote: '' };
}

function jsonCommas(text: string, span: Span, previous: string): { after: string; commaAt?: number } {
  const next = text.slice(span.end).trimStart().charAt(0);
  const after = next === '' || ',}]:'.includes(next) ? '' : ',';
  const last = previous.charAt(previous.length - 1);
  if (last === '' || '{[,:'.includes(last)) return { after };
  return { after, commaAt: previous.length };
}
