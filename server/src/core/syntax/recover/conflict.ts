/** Merge conflicts that were left in a file: it is read as one side has it, and either side can be kept. */

import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { Repair, SyntaxProblem } from '../tree.js';

interface Conflicts {
  /** Whole conflicts, of which nobody can tell what counts, and what lies between marks that were left alone. */
  readonly extents: readonly Span[];
  /** How the file is read: the marks and the other side are comments. Lengths stay. */
  readonly edits: readonly TextEdit[];
  readonly problems: readonly SyntaxProblem[];
}

interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly ours: Span;
  readonly theirs: Span;
  readonly names: readonly [string, string];
}

export function mergeConflicts(text: string): Conflicts | undefined {
  if (!ANY_MARK.test(text)) return undefined;
  const { whole, alone } = marksOf(text);
  const parts = [...conflictProblem(text, whole), ...leftOver(text, alone)];
  return {
    extents: parts.flatMap(({ extents = [] }) => extents),
    edits: [
      ...whole.flatMap(({ start, end, ours }) => [
        ...commented(text, { start, end: ours.start }),
        ...commented(text, { start: ours.end, end }),
      ]),
      ...alone.flatMap((mark) => commented(text, mark)),
    ],
    problems: parts,
  };
}

function conflictProblem(text: string, found: readonly Conflict[]): readonly SyntaxProblem[] {
  const [first] = found;
  if (!first) return [];
  const keep = (side: 'ours' | 'theirs', name: string): Repair => ({
    title: `Keep ${side === 'ours' ? 'our lines' : 'their lines'}${name === '' ? '' : ` (${name})`}`,
    edits: found.flatMap((each) => [
      { span: { start: each.start, end: each[side].start }, newText: '' },
      { span: { start: each[side].end, end: each.end }, newText: '' },
    ]),
  });
  const [ours, theirs] = first.names;
  return [
    {
      kind: 'yaml-syntax',
      span: { start: first.start, end: lineEnd(text, first.start) },
      message: 'Unresolved merge conflict.',
      extents: found.map(({ start, end }) => ({ start, end })),
      choices: [keep('ours', ours), keep('theirs', theirs)],
    },
  ];
}

/** Marks of a conflict that was resolved by hand: together one problem, because one goes with the other. */
function leftOver(text: string, marks: readonly Span[]): readonly SyntaxProblem[] {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return [];
  return [
    {
      kind: 'yaml-syntax',
      span: { start: first.start, end: lineEnd(text, first.start) },
      message: 'This line is left over from a merge conflict.',
      extents: [{ start: first.start, end: last.end }],
      choices: [
        {
          title: marks.length === 1 ? 'Delete the line' : `Delete the ${marks.length} marks of the conflict`,
          edits: marks.map((span) => ({ span, newText: '' })),
        },
      ],
    },
  ];
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}

const MARK = /^(?:(<{7}|>{7}|\|{7})(?: (.*?))?|={7})\r?$/gm;
const ANY_MARK = new RegExp(MARK.source, 'm');

interface Marks {
  readonly whole: readonly Conflict[];
  /** The lines of marks that belong to no whole conflict. */
  readonly alone: readonly Span[];
}

interface Open {
  readonly start: number;
  readonly from: number;
  readonly name: string;
  readonly marks: Span[];
  base?: number;
  divider?: number;
  after?: number;
}

function marksOf(text: string): Marks {
  const whole: Conflict[] = [];
  const alone: Span[] = [];
  let open: Open | undefined;
  for (const { index, 0: line, 1: sign = '=', 2: name = '' } of text.matchAll(MARK)) {
    const next = Math.min(text.length, index + line.length + 1);
    const mark = { start: index, end: next };
    if (sign.startsWith('<')) {
      alone.push(...(open?.marks ?? []));
      open = { start: index, from: next, name, marks: [mark] };
      continue;
    }
    const conflict = open && closedBy(open, sign, mark, name);
    if (conflict) {
      whole.push(conflict);
      open = undefined;
    } else (open?.marks ?? alone).push(mark);
  }
  return { whole, alone: [...alone, ...(open?.marks ?? [])] };
}

/** The conflict that ends with a mark; other marks are noted. */
function closedBy(open: Open, sign: string, { start, end }: Span, name: string): Conflict | undefined {
  if (sign.startsWith('|')) open.base ??= start;
  else if (sign === '=') {
    open.divider ??= start;
    open.after ??= end;
  } else if (open.divider !== undefined && open.after !== undefined) {
    return {
      ...{ start: open.start, end, names: [open.name, name] },
      ours: { start: open.from, end: open.base ?? open.divider },
      theirs: { start: open.after, end: start },
    };
  }
  return undefined;
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
