/** The lines of a file while slips are looked for: as they were written, and as they are read by now. */
import type { TextEdit } from '../../text/text-edit.js';
import { type LineShape, shapeOf } from './line-shape.js';

export interface WorkingLine {
  /** Where the line begins in the text. */
  readonly start: number;
  readonly text: string;
  /** True for a line that a repair has changed: one slip for each line. */
  readonly isChanged: boolean;
  shape?: LineShape;
}

export function workingLines(text: string): WorkingLine[] {
  const lines: WorkingLine[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    lines.push({ start, text: text.slice(start, end), isChanged: false });
    if (newline < 0) return lines;
    start = newline + 1;
  }
}

export function shapeAt(lines: readonly WorkingLine[], index: number): LineShape | undefined {
  const line = lines[index];
  if (!line) return undefined;
  line.shape ??= shapeOf(line.text);
  return line.shape;
}

/** What turns some lines into others; lines are compared one by one where there are as many. */
export function editsBetween(
  before: readonly WorkingLine[],
  after: readonly string[],
  eol: string,
): TextEdit[] {
  const [first] = before;
  if (!first) return [];
  if (before.length === after.length)
    return before.flatMap(({ start, text }, index) => difference(start, text, after[index] ?? ''));
  return difference(first.start, first.text, after.join('\n')).map((edit) => ({
    ...edit,
    newText: edit.newText.replaceAll('\n', eol),
  }));
}

function difference(start: number, before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const span = { start: start + head, end: start + before.length - tail };
  return [{ span, newText: after.slice(head, after.length - tail) }];
}
