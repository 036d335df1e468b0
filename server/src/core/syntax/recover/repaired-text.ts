/** A text with edits applied, and where its offsets are in the text without them. */

import type { Span } from '../../text/span.js';
import { applyEdits, type TextEdit } from '../../text/text-edit.js';

export interface RepairedText {
  readonly text: string;
  /** A span of the repaired text, in the text as it was written. */
  original(span: Span): Span;
}

/** `edits` are in order and do not overlap. */
export function repairedText(written: string, edits: readonly TextEdit[]): RepairedText {
  const starts: number[] = [];
  let shift = 0;
  for (const { span, newText } of edits) {
    starts.push(span.start + shift);
    shift += newText.length - (span.end - span.start);
  }
  /** Before what was deleted for the end of a span, behind it for the start. */
  const find = (offset: number, isStart: boolean): number => {
    const index = lastAtMost(starts, offset);
    const edit = edits[index];
    if (!edit) return offset;
    const inside = offset - (starts[index] ?? 0);
    if (inside === 0 && !(isStart && edit.newText === '')) return edit.span.start;
    if (inside < edit.newText.length) return Math.min(edit.span.start + inside, edit.span.end);
    return edit.span.end + inside - edit.newText.length;
  };
  const original = ({ start, end }: Span): Span => {
    const from = find(start, true);
    return { start: from, end: start === end ? from : Math.max(from, find(end, false)) };
  };
  return { text: applyEdits(written, edits), original };
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
