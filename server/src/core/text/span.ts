/**
 * Spans of text: half-open ranges of UTF-16 offsets.
 * Lines and characters are the business of `line-index.ts`.
 */

/** `start` is included, `end` is not; both count UTF-16 code units from the start of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when `offset` lies inside or touches either end, as a cursor does. */
export function touches(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}

/** True when one of the spans shares a character with this one, or holds it when it is empty; they are sorted and lie apart. */
export function anyIn(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const first = spans[low];
  return first !== undefined && first.start < Math.max(end, start + 1);
}
