/** Spans of findings as lines and characters from 0, whichever file of the environment they are in. */
import type { Analysis, Position, Span } from '../core/index.js';

export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** The start of the file for a file that was not read. */
export function rangeIn(analysis: Analysis, uri: string, span: Span): TextRange {
  const lines = analysis.linesOf(uri);
  const start = lines?.positionAt(span.start) ?? { line: 0, character: 0 };
  return { start, end: lines?.positionAt(span.end) ?? start };
}
