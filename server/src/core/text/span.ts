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
