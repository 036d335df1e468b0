/** The lines of a text with their offsets, for parsers of languages whose every line is alone. */

export interface SourceLine {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly text: string;
}

/** A line break at the end of the file begins no line; a byte order mark is not part of the first one. */
export function* sourceLines(text: string): Iterable<SourceLine> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    yield { start, end, text: text.slice(start, end) };
    start = next + 1;
  }
}
