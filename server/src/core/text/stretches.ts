/** Many spans of one text, of which one question is asked: does any of them touch a place? */
import type { Span } from './span.js';

export interface Stretches {
  /** True when a span shares a character with one of them or stands right beside it. */
  touch(span: Span): boolean;
}

export function stretchesOf(spans: readonly Span[]): Stretches {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = ends.length - 1;
    if (last >= 0 && start <= (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  return {
    touch({ start, end }) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      return low < ends.length && (starts[low] ?? 0) <= end;
    },
  };
}
