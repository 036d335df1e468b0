/**
 * Merge conflicts that were left in a file: each is one problem, which either version resolves. The rest of the file can be
 * read with the first version in its place.
 */
import type { Span } from '../text/span.js';
import { type SourceLine, sourceLines } from './source-lines.js';
import type { SyntaxProblem, SyntaxProblemKind } from './tree.js';

interface Hunk {
  readonly begin: SourceLine;
  /** Where the first version ends: at the line of the common ancestor, where there is one. */
  readonly ancestor: SourceLine;
  readonly divider: SourceLine;
  readonly end: SourceLine;
}

interface Conflicts {
  readonly problems: readonly SyntaxProblem[];
  /** As long as the text, with blanks in place of all but the first versions. */
  readonly rest: string;
}

/** Undefined for a text without any. */
export function conflictsIn(text: string, kind: SyntaxProblemKind): Conflicts | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  const hunks = [...hunksOf(text)];
  if (hunks.length === 0) return undefined;
  let rest = '';
  let at = 0;
  for (const { begin, ancestor, end } of hunks) {
    const first = text.slice(lineEnd(text, begin), ancestor.start);
    rest += text.slice(at, begin.start) + blank(text.slice(begin.start, lineEnd(text, begin))) + first;
    at = lineEnd(text, end);
    rest += blank(text.slice(ancestor.start, at));
  }
  return { problems: hunks.map((hunk) => problemOf(text, hunk, kind)), rest: rest + text.slice(at) };
}

function* hunksOf(text: string): Iterable<Hunk> {
  let begin: SourceLine | undefined;
  let ancestor: SourceLine | undefined;
  let divider: SourceLine | undefined;
  for (const line of sourceLines(text)) {
    if (/^<{7}(?: |$)/.test(line.text)) {
      begin = line;
      ancestor = undefined;
      divider = undefined;
    } else if (begin && !divider && /^\|{7}(?: |$)/.test(line.text)) ancestor = line;
    else if (begin && /^={7}$/.test(line.text)) divider = line;
    else if (begin && divider && /^>{7}(?: |$)/.test(line.text)) {
      yield { begin, ancestor: ancestor ?? divider, divider, end: line };
      begin = undefined;
    }
  }
}

function problemOf(text: string, hunk: Hunk, kind: SyntaxProblemKind): SyntaxProblem {
  const { begin, ancestor, divider, end } = hunk;
  const remove = (from: number, to: number) => ({ span: { start: from, end: to }, newText: '' });
  const span: Span = { start: begin.start, end: begin.end };
  return {
    kind,
    span,
    message: 'Unresolved merge conflict.',
    choices: [
      {
        title: `Take the version of ${nameOf(begin)}`,
        edits: [remove(begin.start, lineEnd(text, begin)), remove(ancestor.start, lineEnd(text, end))],
      },
      {
        title: `Take the version of ${nameOf(end)}`,
        edits: [remove(begin.start, lineEnd(text, divider)), remove(end.start, lineEnd(text, end))],
      },
    ],
  };
}

function nameOf({ text }: SourceLine): string {
  const name = text.slice(7).trim();
  return name === '' ? `the lines after '${text.slice(0, 7)}'` : `'${name.slice(0, 40)}'`;
}

/** Behind its line break. */
function lineEnd(text: string, { end }: SourceLine): number {
  if (text.startsWith('\r\n', end)) return end + 2;
  return Math.min(end + 1, text.length);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
