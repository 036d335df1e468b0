/**
 * The text of `baremetal.csv` and its relatives to a tree: a sequence of lines, each a sequence of fields.
 * The installer splits lines at commas and knows no quotes, so a reader of RFC 4180 would see other fields than it does;
 * quotes and blanks are left in the source of a field for the rules to find. Never throws.
 */
import { conflictsIn } from './merge-conflict.js';
import type { ScalarNode, SeqNode, SyntaxTree } from './tree.js';

export function parseCsv(text: string): SyntaxTree {
  const conflict = conflictsIn(text, 'csv-syntax');
  const lines: SeqNode[] = [];
  const root: SeqNode = {
    type: 'seq',
    style: 'block',
    items: lines,
    start: 0,
    end: text.length,
    parent: undefined,
  };
  if (!conflict) for (const line of linesOf(text)) lines.push(readLine(text, line.start, line.end, root));
  return {
    language: 'csv',
    // A file without any line is empty, as in every language.
    root: lines.length > 0 || conflict ? root : undefined,
    problems: conflict?.problems ?? [],
    comments: [],
    broken: conflict !== undefined,
    spanOf: ({ start, end }) => ({ start, end }),
  };
}

/** Lines without their ends; a line end at the end of the file begins no line. A byte order mark is no part of a field. */
function* linesOf(text: string): Iterable<{ start: number; end: number }> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    yield { start, end };
    start = next + 1;
  }
}

/** An empty line has no fields. The value of a field is its text without blanks around it. */
function readLine(text: string, start: number, end: number, parent: SeqNode): SeqNode {
  const items: ScalarNode[] = [];
  const line: SeqNode = { type: 'seq', style: 'flow', items, start, end, parent };
  if (text.slice(start, end).trim() === '') return line;
  let from = start;
  for (;;) {
    const comma = text.indexOf(',', from);
    const to = comma < 0 || comma > end ? end : comma;
    const source = text.slice(from, to);
    items.push({
      type: 'scalar',
      style: 'plain',
      value: source.trim(),
      source,
      start: from,
      end: to,
      parent: line,
    });
    if (to === end) return line;
    from = to + 1;
  }
}
