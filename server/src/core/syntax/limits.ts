/**
 * What a parser refuses to take on, whatever the language, and how it says so.
 */
import type { Span } from '../text/span.js';
import type { SyntaxProblem } from './tree.js';

/** Levels of nesting that are read; real files have fewer than ten. */
export const MAX_DEPTH = 100;

/** UTF-16 units that are read unless a setting says otherwise: a plan has a few thousand, and a million takes a second. */
export const MAX_LENGTH = 1024 * 1024;

export function tooDeep(span: Span): SyntaxProblem {
  return {
    kind: 'too-deep',
    span,
    message: `This file is nested more than ${MAX_DEPTH} levels deep here, so it is not checked.`,
  };
}

export function tooLarge(length: number, limit: number): SyntaxProblem {
  const inMegabytes = (size: number) => (size / (1024 * 1024)).toFixed(1);
  return {
    kind: 'too-large',
    span: { start: 0, end: 0 },
    message: `This file is not checked: it has ${inMegabytes(length)} MB, and the limit is ${inMegabytes(limit)} MB.`,
  };
}

/** Text that cannot be text: a NUL character means a binary file or UTF-16 read as UTF-8. */
export function notText(text: string): SyntaxProblem | undefined {
  const nul = text.indexOf('\0');
  if (nul < 0) return undefined;
  return {
    kind: 'not-text',
    span: { start: nul, end: nul + 1 },
    message: 'This file contains binary data. Save it as UTF-8 text.',
  };
}

/** The replacement character is where the bytes of the file were not UTF-8. */
export function brokenEncoding(text: string): SyntaxProblem | undefined {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return undefined;
  return {
    kind: 'not-text',
    span: { start: at, end: at + 1 },
    message: 'These bytes are not UTF-8. Save the file as UTF-8 text.',
  };
}
