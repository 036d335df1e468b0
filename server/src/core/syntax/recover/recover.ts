/**
 * Reads a text with slips as it was meant: each slip is one problem at its place, and what the parser is given is the text
 * without them. Everything here counts in offsets of the text as it was written.
 */

import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { SyntaxProblem } from '../tree.js';
import { ODD_CHARACTER, oddCharacters } from './characters.js';
import { mergeConflicts } from './conflict.js';
import { findSlips } from './find-slips.js';
import { type RepairedText, repairedText } from './repaired-text.js';
import type { Slip } from './slip.js';

export interface Recovered extends RepairedText {
  readonly problems: readonly SyntaxProblem[];
  /** Parts of the text of which nobody can tell for certain how they are meant. */
  readonly doubts: readonly Span[];
  /** True where a line is read as two. */
  readonly isSplit: boolean;
}

/** A carriage return alone ends a line for the tools that read the files, though not for the parser. */
const LONE_RETURN = /\r(?!\n)/;

/** Glued to a colon, a value makes no key, and the line goes on with the one before it. */
const GLUED_KEY = /^[ ]*(?:- +)?[A-Za-z][A-Za-z_-]*:[^\s:/][^\s]*[ \t]*$/m;

/** True for text that may be meant otherwise than it is read, although it can be read. */
export function isSuspicious(text: string): boolean {
  return ODD_CHARACTER.test(text) || LONE_RETURN.test(text) || GLUED_KEY.test(text) || text.includes('::');
}

/** `isBroken`: the parser has problems with the text; else only what is wrong for certain is taken as a slip. */
export function recover(written: string): Recovered | undefined {
  const conflicts = mergeConflicts(written);
  const returns = loneReturns(written);
  // Templates have lines that are no YAML, and are meant so.
  if (/\{%/.test(written)) return undefined;
  const base = repairedText(written, inOrder([...(conflicts?.edits ?? []), ...returns]));
  const odd = oddCharacters(base.text);
  const plain = repairedText(base.text, inOrder(odd.flatMap(({ edits }) => edits)));
  const slips = findSlips(plain.text);
  const read = repairedText(plain.text, inOrder(slips.flatMap(({ edits }) => edits)));
  const toWritten = (span: Span) => base.original(span);
  const fromPlain = (span: Span) => toWritten(plain.original(span));
  if (!conflicts && returns.length + odd.length + slips.length === 0) return undefined;
  const problems: SyntaxProblem[] = [
    ...odd.map((slip) => problemOf(slip, toWritten)),
    ...slips.map((slip) => problemOf(slip, fromPlain)),
  ];
  if (conflicts) {
    const [repair, ...choices] = conflicts.repairs;
    problems.push({
      ...{ kind: 'yaml-syntax', span: conflicts.span, extents: conflicts.extents },
      message: 'This file holds an unresolved merge conflict.',
      ...(repair && { repair }),
      choices,
      isGuess: true,
    });
  }
  return {
    text: read.text,
    original: (span) => fromPlain(read.original(span)),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
    doubts: [
      ...(conflicts?.extents ?? []),
      ...slips.flatMap(({ certain, span, open }) => (certain && !open ? [] : [fromPlain(open ?? span)])),
    ],
    isSplit: slips.some(({ kind }) => kind === 'yaml-joined-lines'),
  };
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start);
}

function loneReturns(text: string): TextEdit[] {
  if (!LONE_RETURN.test(text)) return [];
  return [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    newText: '\n',
  }));
}

function problemOf(slip: Slip, original: (span: Span) => Span): SyntaxProblem {
  const { kind, span, message, title, certain, open } = slip;
  const edits = slip.edits.map((each) => ({ ...each, span: original(each.span) }));
  return {
    ...{ kind, message, span: original(span) },
    ...(title !== undefined && { repair: { title, edits } }),
    ...(!certain && { isGuess: true }),
    ...(open && { extents: [original(open)] }),
  };
}
