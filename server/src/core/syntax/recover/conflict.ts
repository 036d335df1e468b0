/** Merge conflicts that were left in a file: it is read as one side has it, and either side can be kept. */

import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { Repair } from '../tree.js';

interface Conflicts {
  /** The mark that begins the first one. */
  readonly span: Span;
  /** Whole conflicts, of which nobody can tell what counts. */
  readonly extents: readonly Span[];
  /** How the file is read: the marks and the other side are comments. Lengths stay. */
  readonly edits: readonly TextEdit[];
  readonly repairs: readonly Repair[];
}

interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly ours: Span;
  readonly theirs: Span;
  readonly names: readonly [string, string];
}

export function mergeConflicts(text: string): Conflicts | undefined {
  const found = conflictsOf(text);
  const [first] = found;
  if (!first) return undefined;
  const edits = found.flatMap(({ start, end, ours }) => [
    ...commented(text, { start, end: ours.start }),
    ...commented(text, { start: ours.end, end }),
  ]);
  const keep = (side: 'ours' | 'theirs', name: string): Repair => ({
    title: `Keep ${side === 'ours' ? 'our lines' : 'their lines'}${name === '' ? '' : ` (${name})`}`,
    edits: found.flatMap((each) => [
      { span: { start: each.start, end: each[side].start }, newText: '' },
      { span: { start: each[side].end, end: each.end }, newText: '' },
    ]),
  });
  const [ours, theirs] = first.names;
  return {
    span: { start: first.start, end: lineEnd(text, first.start) },
    extents: found.map(({ start, end }) => ({ start, end })),
    edits,
    repairs: [keep('ours', ours), keep('theirs', theirs)],
  };
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const MARK = /^(?:(<{7}|>{7}|\|{7})(?: (.*?))?|={7})\r?$/gm;

function conflictsOf(text: string): readonly Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: Conflict[] = [];
  let open:
    | { start: number; from: number; name: string; base?: number; divider?: number; after?: number }
    | undefined;
  for (const { index, 0: line, 1: sign = '=', 2: name = '' } of text.matchAll(MARK)) {
    const next = Math.min(text.length, index + line.length + 1);
    if (sign.startsWith('<')) open = { start: index, from: next, name };
    else if (!open) continue;
    else if (sign.startsWith('|')) open.base ??= index;
    else if (sign === '=') {
      open.divider ??= index;
      open.after ??= next;
    } else if (open.divider !== undefined && open.after !== undefined) {
      found.push({
        ...{ start: open.start, end: next, names: [open.name, name] },
        ours: { start: open.from, end: open.base ?? open.divider },
        theirs: { start: open.after, end: index },
      });
      open = undefined;
    }
  }
  return found;
}

/** Every line as a comment of the same length. */
function commented(text: string, { start, end }: Span): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const to = Math.min(lineEnd(text, at), end);
    if (to > at) edits.push({ span: { start: at, end: to }, newText: '#'.repeat(to - at) });
    at = next;
  }
  return edits;
}
