/**
 * Edits that change values, entries and items of a tree and leave everything else as it is: quotes, comments,
 * indentation and line ends. One set of functions for YAML (block and flow) and JSON.
 */

import type { TextEdit } from '../text/text-edit.js';
import {
  afterColon,
  columnOf,
  lineEndOf,
  lineStartOf,
  type Rewritable,
  startsLine,
  styleOf,
  trimmedEnd,
} from './layout.js';
import { appended, insertLineEntry, isLines, printed, removeWord, setLineValue } from './line-edits.js';
import { type Plain, printBlock, printFlow, printMember, printScalarAs } from './print-value.js';
import { mapOf, parentOf } from './queries.js';
import type { MapEntry, MapNode, ScalarNode, SeqNode, SyntaxNode } from './tree.js';

export { columnOf, styleOf } from './layout.js';
export type { Plain } from './print-value.js';

/** The value as it would be written in this language; quoted where it must be. */
export function printScalar(file: Rewritable, value: string | number | boolean | null): string {
  return printScalarAs(file.tree.language, value);
}

/** Replaces one scalar by another and keeps its kind of quotes; a missing value is written after its colon. */
export function replaceScalar(
  file: Rewritable,
  scalar: ScalarNode,
  value: string | number | boolean,
): TextEdit {
  const span = file.tree.spanOf(scalar);
  if (scalar.style === 'missing') {
    const blank = isLines(file) || /[\s[{,]/.test(file.text.charAt(span.start - 1)) ? '' : ' ';
    // What is written before a comment must not run into it.
    const after = !isLines(file) && file.text.charAt(span.end) === '#' ? ' ' : '';
    return { span, newText: blank + printScalar(file, value) + after };
  }
  return { span, newText: likeQuotes(file, scalar, value) };
}

export function renameKey(file: Rewritable, entry: MapEntry, key: string): TextEdit {
  return { span: file.tree.spanOf(entry.key), newText: likeQuotes(file, entry.key, key) };
}

function likeQuotes(file: Rewritable, old: ScalarNode, value: string | number | boolean): string {
  if (typeof value === 'string' && !/[\\'"\r\n]/.test(value) && !(isLines(file) && /[$`]/.test(value))) {
    if (old.style === 'single') return `'${value}'`;
    if (old.style === 'double') return `"${value}"`;
  }
  return printScalar(file, value);
}

/** Writes a value, plain data of any shape, in the place of what is after a key. */
export function setValue(file: Rewritable, entry: MapEntry, value: Plain): readonly TextEdit[] {
  if (isLines(file)) return setLineValue(file, entry, value);
  const span = file.tree.spanOf(entry.value);
  const start = afterColon(file, entry);
  if (inFlow(entry))
    return [{ span: { start, end: span.end }, newText: ` ${printFlow(file.tree.language, value)}` }];
  const style = styleOf(file);
  const newText = printBlock(style, value, columnOf(file, file.tree.spanOf(entry).start), 'key');
  const end = Math.max(start, trimmedEnd(file, span.end));
  const isMissing = entry.value.type === 'scalar' && entry.value.style === 'missing';
  const comment = isMissing ? commentBehind(file, start) : undefined;
  // What is said beside a key that has no value stays beside it.
  if (comment && newText.startsWith(style.eol))
    return [{ span: { start, end: comment.end }, newText: ` ${comment.text}${newText}` }];
  return [{ span: { start, end }, newText }];
}

/** The comment on the line of a key, and where it ends. */
function commentBehind(
  file: Rewritable,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const end = lineEndOf(file.text, start);
  const text = /^[ \t]*(#.*)$/.exec(file.text.slice(start, end))?.[1];
  return text === undefined ? undefined : { text, end };
}

/** Adds `key: value` behind `after`, or behind the last entry. */
export function insertEntry(
  file: Rewritable,
  map: MapNode,
  key: string,
  value: Plain,
  after: MapEntry | undefined = map.entries.at(-1),
): readonly TextEdit[] {
  if (isLines(file)) return insertLineEntry(file, map, key, value, after);
  const { language } = file.tree;
  const mapSpan = file.tree.spanOf(map);
  if (map.style === 'block') {
    const column = columnOf(file, mapSpan.start);
    const text = `${printScalar(file, key)}:${printBlock(styleOf(file), value, column, 'key')}`;
    return [insertLine(file, after ? file.tree.spanOf(after).end : mapSpan.end, column, text)];
  }
  if (!after && canBecomeBlock(file, map)) return setValue(file, map.parent, { [key]: value });
  return [
    insertInFlow(file, mapSpan, after, (column) =>
      language === 'json'
        ? `${JSON.stringify(key)}:${printBlock(styleOf(file), value, column, 'key')}`
        : printMember(language, key, value),
    ),
  ];
}

/** Adds an entry to the root of the file, also where there is no root yet. */
export function insertRootEntry(file: Rewritable, key: string, value: Plain): readonly TextEdit[] {
  const { root, language } = file.tree;
  if (root?.type === 'map') return insertEntry(file, root, key, value);
  if (root) return [];
  if (isLines(file)) {
    const lines = printed(file, key, value);
    return lines === undefined ? [] : appended(file, lines);
  }
  const style = styleOf(file);
  // A mark for the order of bytes is a blank to those who trim, and stays the first of all.
  const top = file.text.startsWith('\uFEFF') ? 1 : 0;
  const at = Math.max(top, file.text.trimEnd().length);
  const lead = at === top ? '' : style.eol;
  const text =
    language === 'json'
      ? printBlock(style, { [key]: value }, 0, 'key').trim()
      : `${printScalar(file, key)}:${printBlock(style, value, 0, 'key')}`;
  return [
    { span: { start: at, end: at }, newText: lead + text + (at === file.text.length ? style.eol : '') },
  ];
}

/** Adds an item behind `after`, or behind the last item. */
export function insertItem(
  file: Rewritable,
  seq: SeqNode,
  value: Plain,
  after: SyntaxNode | undefined = seq.items.at(-1),
): readonly TextEdit[] {
  const seqSpan = file.tree.spanOf(seq);
  if (seq.style === 'block') {
    const column = columnOf(file, seqSpan.start);
    const text = `-${printBlock(styleOf(file), value, column, 'dash')}`;
    return [insertLine(file, after ? file.tree.spanOf(after).end : seqSpan.end, column, text)];
  }
  if (!after && typeof value === 'object' && canBecomeBlock(file, seq))
    return setValue(file, seq.parent, [value]);
  const { start, end } = seqSpan;
  if (file.tree.language === 'json' && seq.parent?.type === 'entry' && typeof value === 'object') {
    // An empty list in JSON opens below its key, and not where its bracket happens to stand.
    const keyStart = file.tree.spanOf(seq.parent).start;
    if (startsLine(file, keyStart) && /^\[\s*\]$/.test(file.text.slice(start, end)))
      return [
        {
          span: seqSpan,
          newText: printBlock(styleOf(file), [value], columnOf(file, keyStart), 'key').trim(),
        },
      ];
  }
  return [
    insertInFlow(file, seqSpan, after, (column) =>
      file.tree.language === 'json'
        ? printBlock(styleOf(file), value, column, 'key').trim()
        : printFlow(file.tree.language, value),
    ),
  ];
}

/** Takes an entry out, with its whole lines; the only entry of a map leaves `{}`. */
export function removeEntry(file: Rewritable, entry: MapEntry): readonly TextEdit[] {
  const map = mapOf(file.tree, entry);
  const at = map.entries.indexOf(entry);
  if (map.style === 'flow') return [removeFromFlow(file, map.entries, at)];
  const span = file.tree.spanOf(entry);
  if (isLines(file)) return [removeWord(file, entry) ?? removeLines(file, span.start, span.end)];
  if (map.entries.length === 1) return emptied(file, map, '{}');
  const next = map.entries[at + 1];
  if (next && !startsLine(file, span.start)) {
    return [{ span: { start: span.start, end: file.tree.spanOf(next).start }, newText: '' }];
  }
  return [removeLines(file, span.start, span.end)];
}

/** Takes an item out of its list, with its whole lines; the only item leaves `[]`. */
export function removeItem(file: Rewritable, item: SyntaxNode): readonly TextEdit[] {
  const seq = parentOf(file.tree, item);
  if (seq?.type !== 'seq') return [];
  if (file.tree.language === 'csv' && item.type === 'seq') return [removeCsvLine(file, item)];
  const at = seq.items.indexOf(item);
  if (seq.style === 'flow') return [removeFromFlow(file, seq.items, at)];
  if (seq.items.length === 1) return emptied(file, seq, '[]');
  const dash = dashOf(file, seq, at);
  if (startsLine(file, dash))
    return [removeLines(file, dash, Math.max(dash + 1, file.tree.spanOf(item).end))];
  return [{ span: { start: dash, end: dashOf(file, seq, at + 1) }, newText: '' }];
}

/** Where the dash of an item is. */
export function dashOf(file: Rewritable, seq: SeqNode, index: number): number {
  const first = file.tree.spanOf(seq).start;
  const previous = seq.items[index - 1];
  if (index === 0 || !previous) return first;
  const from = file.tree.spanOf(previous).end;
  const column = columnOf(file, first);
  const line = new RegExp(`^[ ]{${column}}-(?=[ \\t\\r\\n]|$)`, 'm');
  const lineStart = file.text.charAt(from - 1) === '\n' ? from : file.text.indexOf('\n', from) + 1;
  // A dash stands before its item; nothing behind that needs to be searched.
  const item = seq.items[index];
  const match = line.exec(file.text.slice(lineStart, item && file.tree.spanOf(item).start + 1));
  return match ? lineStart + match.index + column : first;
}

/** Writes that nothing is in a map or list any more. */
export function emptied(file: Rewritable, node: MapNode | SeqNode, empty: string): readonly TextEdit[] {
  const span = file.tree.spanOf(node);
  const { parent } = node;
  if (parent?.type !== 'entry') return [{ span, newText: empty }];
  return [{ span: { start: afterColon(file, parent), end: span.end }, newText: ` ${empty}` }];
}

function removeFromFlow(file: Rewritable, members: readonly (MapEntry | SyntaxNode)[], at: number): TextEdit {
  const span = (index: number) => {
    const member = members[index];
    return member && file.tree.spanOf(member);
  };
  const own = span(at) ?? { start: 0, end: 0 };
  const next = span(at + 1);
  if (next) return { span: { start: own.start, end: next.start }, newText: '' };
  // What follows the last field of a line is the next line, which may begin with a comma.
  const after = file.tree.language === 'csv' ? '' : file.text.slice(own.end, own.end + 200);
  const trailing = /^\s*,/.exec(after)?.[0].length ?? 0;
  const previous = span(at - 1);
  return { span: { start: previous ? previous.end : own.start, end: own.end + trailing }, newText: '' };
}

/** A line with its line end, also when nothing stands on it; the last one of a file takes the break before it along. */
function removeCsvLine(file: Rewritable, line: SeqNode): TextEdit {
  const { start, end } = file.tree.spanOf(line);
  const after = end + (/^\r?\n/.exec(file.text.slice(end, end + 2))?.[0].length ?? 0);
  const before =
    after === end ? (/\r?\n$/.exec(file.text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0) : 0;
  return { span: { start: start - before, end: after }, newText: '' };
}

/** Takes whole lines out. */
export function removeLines(file: Rewritable, start: number, end: number): TextEdit {
  const from = lineStartOf(file.text, start);
  const to = trimmedEnd(file, end);
  const lineEnd = lineEndOf(file.text, to);
  const after = lineEnd + (/^\r?\n|^\r/.exec(file.text.slice(lineEnd, lineEnd + 2))?.[0].length ?? 0);
  // The last line of a file without a final line break takes the break before it along.
  if (after === lineEnd && from > 0) {
    return {
      span: { start: file.text.slice(0, from).replace(/\r?\n$|\r$/, '').length, end: lineEnd },
      newText: '',
    };
  }
  return { span: { start: from, end: after }, newText: '' };
}

/** A new line below the one in which something ends, comments on that line kept before it. */
function insertLine(file: Rewritable, end: number, column: number, text: string): TextEdit {
  const at = lineEndOf(file.text, trimmedEnd(file, end));
  return { span: { start: at, end: at }, newText: styleOf(file).eol + ' '.repeat(column) + text };
}

function insertInFlow(
  file: Rewritable,
  container: { readonly start: number; readonly end: number },
  after: MapEntry | SyntaxNode | undefined,
  print: (column: number) => string,
): TextEdit {
  if (!after) {
    const start = container.start + 1;
    const end = start + (/^[ \t]*(?=[}\]])/.exec(file.text.slice(start))?.[0].length ?? 0);
    const pad = file.text.charAt(container.start) === '{' ? ' ' : '';
    return { span: { start, end }, newText: pad + print(columnOf(file, container.start)) + pad };
  }
  const span = file.tree.spanOf(after);
  const ownLine = startsLine(file, span.start);
  const column = columnOf(file, span.start);
  const lead = ownLine ? `,${styleOf(file).eol}${' '.repeat(column)}` : ', ';
  return { span: { start: span.end, end: span.end }, newText: lead + print(ownLine ? column : 0) };
}

function canBecomeBlock(
  file: Rewritable,
  node: MapNode | SeqNode,
): node is (MapNode | SeqNode) & { parent: MapEntry } {
  return file.tree.language === 'yaml' && node.parent?.type === 'entry' && !inFlow(node.parent);
}

function inFlow(entry: MapEntry): boolean {
  return entry.parent.style === 'flow';
}
