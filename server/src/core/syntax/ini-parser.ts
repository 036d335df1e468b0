/**
 * INI files, sections of `key = value` lines as Python's ConfigParser reads them, to trees: a map of maps of texts.
 * Shell scripts of `export` lines are read by `exports-parser.ts`. Never throws.
 */
import type { Span } from '../text/span.js';
import { conflictsIn } from './merge-conflict.js';
import { insertion, replacement } from './repairs.js';
import { type SourceLine, sourceLines } from './source-lines.js';
import type { Comment, MapEntry, MapNode, ScalarNode, SyntaxProblem, SyntaxTree } from './tree.js';

/** More problems than these in one file help nobody: it is no INI file. */
const MOST_PROBLEMS = 100;

export function parseIni(text: string): SyntaxTree {
  const conflicts = conflictsIn(text, 'ini-syntax');
  const comments: Comment[] = [];
  const problems: SyntaxProblem[] = [...(conflicts?.problems ?? [])];
  const root = readRoot(conflicts?.rest ?? text, comments, problems);
  return {
    language: 'ini',
    root,
    problems: problems.slice(0, MOST_PROBLEMS),
    comments,
    broken: problems.length > 0,
    spanOf: ({ start, end }) => ({ start, end }),
  };
}

type Building<Node> = { -readonly [Key in keyof Node]: Node[Key] };

interface OpenMap {
  readonly node: Building<MapNode>;
  readonly entries: Building<MapEntry>[];
}

/** The key that indented lines go on with. */
interface OpenKey {
  readonly entry: Building<MapEntry>;
  readonly indent: number;
}

function readRoot(text: string, comments: Comment[], problems: SyntaxProblem[]): MapNode | undefined {
  const root = openMap(0, text.length, undefined);
  let section: OpenMap | undefined;
  let key: OpenKey | undefined;
  const lines = contentLines(text, comments);
  for (const { line, content, at } of lines) {
    const indent = at - line.start;
    if (key && indent > key.indent) {
      goOn(text, key.entry, withoutComment(line, at, comments));
      grow(section ?? root, key.entry.end);
    } else if (content.startsWith('[') || LOST_OPENING.test(content)) {
      key = undefined;
      section = readHeader(text, line, at, root, comments, problems);
    } else {
      const into = section ?? root;
      const entry = readKey(text, line, at, into.node, comments, problems);
      key = entry && { entry, indent };
      if (entry) takeKey(into, entry, problems);
    }
  }
  return lines.length === 0 ? undefined : root.node;
}

interface ContentLine {
  readonly line: SourceLine;
  /** Without blanks around it. */
  readonly content: string;
  /** Where the content begins. */
  readonly at: number;
}

/** The lines that say something; those that are comments are put aside. */
function contentLines(text: string, comments: Comment[]): ContentLine[] {
  const found: ContentLine[] = [];
  for (const line of sourceLines(text)) {
    const content = line.text.trim();
    const at = line.start + line.text.length - line.text.trimStart().length;
    if (/^[#;]/.test(content)) comments.push(commentOf(content, at));
    else if (content !== '') found.push({ line, content, at });
  }
  return found;
}

function commentOf(content: string, at: number): Comment {
  return { span: { start: at, end: at + content.length }, text: content.replace(/^[#;]+\s*/, '') };
}

/** A section begins with its first key; the map at the top is the whole text, and should have none. */
function takeKey(into: OpenMap, entry: Building<MapEntry>, problems: SyntaxProblem[]): void {
  // One header is missing above all of them.
  if (!into.node.parent && into.entries.length === 0) problems.push(outside(entry));
  into.entries.push(entry);
  if (into.node.parent && into.entries.length === 1) into.node.start = entry.start;
  grow(into, entry.end);
}

function openMap(start: number, end: number, parent: MapEntry | undefined): OpenMap {
  const entries: Building<MapEntry>[] = [];
  return { entries, node: { type: 'map', style: 'block', entries, start, end, parent } };
}

/** A section ends where its last key does. */
function grow({ node }: OpenMap, end: number): void {
  const section = node.parent;
  if (section?.type !== 'entry') return;
  node.end = end;
  (section as Building<MapEntry>).end = end;
}

/** The name of a section without the bracket before it. */
const LOST_OPENING = /^[\w.-]+\]$/;

function readHeader(
  text: string,
  line: SourceLine,
  at: number,
  root: OpenMap,
  comments: Comment[],
  problems: SyntaxProblem[],
): OpenMap {
  const close = text.indexOf(']', at);
  const isClosed = close >= 0 && close < line.end;
  const end = isClosed ? close : withoutComment(line, at, comments).end;
  const begin = text.charAt(at) === '[' ? at + 1 : at;
  const name = text.slice(begin, end);
  const header = isClosed ? end + 1 : end;
  const span = { start: at, end: header };
  if (!isClosed)
    problems.push({
      kind: 'ini-syntax',
      span,
      message: `Missing ']' after the section name '${shown(name)}'.`,
      repair: { title: "Add ']'", edits: [{ span: { start: end, end }, newText: ']' }] },
    });
  else if (begin === at)
    problems.push({
      kind: 'ini-syntax',
      span,
      message: `Missing '[' before the section name '${shown(name)}'.`,
      repair: insertion("Insert '['", at, '['),
    });
  else if (name.trim() === '')
    problems.push({ kind: 'ini-syntax', span, message: 'This section has no name.' });
  const lead = name.length - name.trimStart().length;
  const start = begin + (name.trim() === '' ? 0 : lead);
  const key = scalar(name.trim(), text, start, start + name.trim().length);
  const entry: Building<MapEntry> = {
    type: 'entry',
    start: at,
    end: header,
    key,
    value: key,
    parent: root.node,
  };
  const section = openMap(header, header, entry);
  entry.value = section.node;
  key.parent = entry;
  root.entries.push(entry);
  if (isClosed) withoutComment({ ...line, start: header }, header, comments);
  return section;
}

function readKey(
  text: string,
  line: SourceLine,
  at: number,
  parent: MapNode,
  comments: Comment[],
  problems: SyntaxProblem[],
): Building<MapEntry> | undefined {
  const [, name = '', separator = ''] = /^([^:=]*)([:=][ \t]*)/.exec(text.slice(at, line.end)) ?? [];
  if (separator === '' || name.trim() === '') {
    const span = { start: at, end: line.start + line.text.trimEnd().length };
    const content = shown(text.slice(span.start, span.end));
    const message = `'${content}' is neither a section, nor a key with a value, nor a comment.`;
    problems.push({ kind: 'ini-syntax', span, message, ...meantBy(text.slice(span.start, span.end), span) });
    return undefined;
  }
  const key = scalar(name.trimEnd(), text, at, at + name.trimEnd().length);
  // An empty value stands right behind the separator, or behind one blank.
  const from = at + name.length + separator.length;
  const written = withoutComment(line, from, comments);
  const value =
    written.end > written.start
      ? scalar(text.slice(written.start, written.end), text, written.start, written.end)
      : missing(Math.min(from, at + name.length + 2));
  const entry: Building<MapEntry> = { type: 'entry', start: at, end: value.end, key, value, parent };
  key.parent = entry;
  value.parent = entry;
  return entry;
}

/** What a line is that lacks one sign. */
function meantBy(content: string, { start, end }: Span): Partial<SyntaxProblem> {
  if (content.startsWith('//'))
    return { repair: replacement("Begin the comment with '#'", start, start + 2, '#') };
  const key = /^[\w.-]+(?=[ \t]+\S+$)/.exec(content)?.[0];
  if (key === undefined) return {};
  const value = content.slice(key.length).trimStart();
  return { choices: [replacement("Insert '='", start + key.length, end - value.length, ' = ')] };
}

/** One more line of the value before it. */
function goOn(text: string, entry: Building<MapEntry>, { start, end }: Stretch): void {
  const before = entry.value;
  if (before.type !== 'scalar' || end <= start) return;
  const more = text.slice(start, end);
  const isFirst = before.style === 'missing';
  const value = isFirst
    ? scalar(more, text, start, end)
    : scalar(`${before.value}\n${more}`, text, before.start, end);
  value.parent = entry;
  entry.value = value;
  entry.end = end;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The rest of a line without a comment behind it: one begins with a semicolon after a blank. */
function withoutComment(line: SourceLine, from: number, comments: Comment[]): Stretch {
  const rest = line.text.slice(line.text.length - (line.end - from));
  const found = /(?:^|\s);/.exec(rest);
  const until = found ? found.index : rest.length;
  if (found) {
    const start = from + found.index + found[0].length - 1;
    const end = from + rest.trimEnd().length;
    comments.push({
      span: { start, end },
      text: rest
        .slice(start - from)
        .replace(/^;+/, '')
        .trim(),
    });
  }
  return { start: from, end: from + rest.slice(0, until).trimEnd().length };
}

function scalar(value: string, text: string, start: number, end: number): Building<ScalarNode> {
  return {
    type: 'scalar',
    style: 'plain',
    value,
    source: text.slice(start, end),
    start,
    end,
    parent: undefined,
  };
}

function missing(at: number): Building<ScalarNode> {
  return { type: 'scalar', style: 'missing', value: null, source: '', start: at, end: at, parent: undefined };
}

function outside({ start, end, key }: MapEntry): SyntaxProblem {
  const message = `'${key.value}' is before the first section and is not read.`;
  return { kind: 'ini-syntax', span: { start, end }, message };
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
