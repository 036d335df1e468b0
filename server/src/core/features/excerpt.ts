/**
 * The line that a finding is in, as it may be shown to any reader: without passwords, and no longer than a terminal is
 * wide. It is also what tells a finding from others when lines above it come and go.
 */
import type { Analysis } from '../analysis/analysis.js';
import { HIDDEN, isSecret, mentionsSecret } from '../model/secrets.js';
import { nodeAt } from '../syntax/queries.js';
import type { Span } from '../text/span.js';

/** Characters; of a longer line, what is around the place is shown. */
const LONGEST = 160;

/** So much of a longer line stands before the place. */
const BEFORE = 60;

const ELLIPSIS = '...';

export interface Excerpt {
  readonly text: string;
  /** In `text`; of a place that goes over several lines, to the end of its first. */
  readonly start: number;
  readonly end: number;
}

export function excerptOf(analysis: Analysis, span: Span): Excerpt {
  const { lines, text } = analysis.file;
  const { line } = lines.positionAt(span.start);
  const [from, to] = [lines.startOf(line), lines.endOf(line)];
  const isLong = to - from > LONGEST;
  const left = isLong ? Math.max(from, Math.min(span.start - BEFORE, to - LONGEST)) : from;
  const right = isLong ? Math.min(to, left + LONGEST) : to;
  const ends = [left > from ? ELLIPSIS : '', right < to ? ELLIPSIS : ''] as const;
  const pieces = visible(analysis, left, right);
  const shown = pieces.map(({ start, end, isHidden }) => (isHidden ? HIDDEN : plain(text.slice(start, end))));
  const columnOf = (offset: number): number => {
    let column = ends[0].length;
    for (const [index, { start, end, isHidden }] of pieces.entries()) {
      if (offset >= end) column += shown[index]?.length ?? 0;
      else return offset <= start || isHidden ? column : column + offset - start;
    }
    return column;
  };
  const start = columnOf(Math.min(span.start, right));
  const end = Math.max(start, columnOf(Math.max(span.start, Math.min(span.end, right))));
  return { text: `${ends[0]}${shown.join('')}${ends[1]}`, start, end };
}

/** The same line whatever is around it, to find it again when lines above it come and go. */
export function lineOf(analysis: Analysis, span: Span): string {
  return excerptOf(analysis, span).text.trim();
}

/** Where secrets are between two places of one line. */
export function secretSpans(analysis: Analysis, from: number, to: number): readonly Span[] {
  return visible(analysis, from, to).filter(({ isHidden }) => isHidden);
}

interface Piece extends Span {
  readonly isHidden: boolean;
}

/** A stretch of a line, cut where secrets begin and end. */
function visible({ file, facts }: Analysis, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  const hide = (hidden: Span): void => {
    const [begin, end] = [Math.max(start, hidden.start), Math.min(to, hidden.end)];
    if (end <= begin) return;
    if (begin > start) pieces.push({ start, end: begin, isHidden: false });
    pieces.push({ start: begin, end, isHidden: true });
    start = end;
  };
  for (const [index, word] of [...file.text.slice(from, to).matchAll(/[^\s,:=]+/g)].entries()) {
    const at = from + word.index;
    if (at < start) continue;
    const node = nodeAt(file.tree, at);
    if (node?.type === 'scalar' && isSecret(node, facts.schemaOf)) hide(file.tree.spanOf(node));
    // What could not be read has no nodes; the words before a value still say what it is.
    else if (index > 0 && !node && mentionsSecret(file.text.slice(from, at)))
      hide({ start: at, end: at + word[0].length });
  }
  if (start < to) pieces.push({ start, end: to, isHidden: false });
  return pieces;
}

/** Terminals obey control characters, and a tab is as wide as it likes. */
function plain(text: string): string {
  // One character for each, so that columns stay.
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
