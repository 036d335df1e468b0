/**
 * How a file is laid out: its lines, columns, line ends and indentation, read from the file itself.
 */
import type { Style } from './print-value.js';
import type { MapEntry, SeqNode, SyntaxNode, SyntaxTree } from './tree.js';

/** The text and tree that edits are made for. */
export interface Rewritable {
  readonly text: string;
  readonly tree: SyntaxTree;
}

export function afterColon(file: Rewritable, entry: MapEntry): number {
  const keyEnd = file.tree.spanOf(entry.key).end;
  return keyEnd + (/^[ \t]*:/.exec(file.text.slice(keyEnd, keyEnd + 200))?.[0].length ?? 0);
}

export function lineStartOf(text: string, at: number): number {
  if (at <= 0) return 0;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  // Only on this line: in the text before it, a file without a carriage return would be searched to its beginning.
  return start + text.slice(start, at).lastIndexOf('\r') + 1;
}

export function lineEndOf(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/);
  return found < 0 ? text.length : at + found;
}

/** A block scalar ends after its last line break; what follows belongs to the line before. */
export function trimmedEnd(file: Rewritable, end: number): number {
  let at = end;
  while (at > 0 && /[\r\n]/.test(file.text.charAt(at - 1))) at--;
  return at;
}

/** The column, in UTF-16 units, at which something is on its line. */
export function columnOf(file: { readonly text: string }, at: number): number {
  const start = lineStartOf(file.text, at);
  return at - start - (start === 0 && file.text.startsWith('\uFEFF') ? 1 : 0);
}

export function startsLine(file: Rewritable, at: number): boolean {
  return /^[ \t\uFEFF]*$/.test(file.text.slice(lineStartOf(file.text, at), at));
}

/** How far the dashes of a list stand behind its key. */
function indentOfList(file: Rewritable, list: SeqNode): number | undefined {
  if (list.style !== 'block' || list.parent?.type !== 'entry') return undefined;
  return Math.max(0, columnOf(file, list.start) - columnOf(file, list.parent.start));
}

/** How far what is nested in an entry stands behind its key, where it has lines of its own. */
function stepBelow(file: Rewritable, { value, start }: MapEntry): number | undefined {
  const isNested = value.type === 'map' || (value.type === 'seq' && file.tree.language === 'json');
  const first = isNested ? (value.type === 'map' ? value.entries[0] : value.items[0]) : undefined;
  if (!first || !startsLine(file, first.start)) return undefined;
  return columnOf(file, first.start) - columnOf(file, start);
}

/** How this file is written: its line ends and indentation, told from the file itself; two blanks where it does not tell. */
export function styleOf(file: Rewritable): Style {
  const eol = /\r\n|\n|\r/.exec(file.text)?.[0] ?? '\n';
  let step: number | undefined;
  let listIndent: number | undefined;
  const visit = (node: SyntaxNode, depth: number) => {
    if (depth > 6 || (step !== undefined && listIndent !== undefined)) return;
    if (node.type === 'seq') {
      listIndent ??= indentOfList(file, node);
      for (const item of node.items.slice(0, 20)) visit(item, depth + 1);
    } else if (node.type === 'map') {
      for (const entry of node.entries.slice(0, 50)) {
        step ??= stepBelow(file, entry);
        visit(entry.value, depth + 1);
      }
    }
  };
  if (file.tree.root) visit(file.tree.root, 0);
  const root = file.tree.root;
  if (file.tree.language === 'json' && step === undefined && root?.type === 'map') {
    step = columnOf(file, root.entries[0]?.start ?? 2);
  }
  const found = step !== undefined && step > 0 && step <= 8 ? step : undefined;
  const known = found ?? (listIndent !== undefined && listIndent > 0 ? listIndent : 2);
  return { language: file.tree.language, eol, step: known, listIndent: listIndent ?? known };
}
