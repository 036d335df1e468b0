/**
 * Reads a text with slips as it was meant: each slip is one problem at its place, and what the parser is given is the text
 * without them. Everything here counts in offsets of the text as it was written.
 */

import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { SyntaxNode, SyntaxProblem } from '../tree.js';
import { ODD_CHARACTER, oddCharacters } from './characters.js';
import { mergeConflicts } from './conflict.js';
import { findSlips } from './find-slips.js';
import { type RepairedText, repairedText } from './repaired-text.js';
import { hasRepeatedItem } from './repeated-items.js';
import type { Slip } from './slip.js';

export interface Recovered extends RepairedText {
  readonly problems: readonly SyntaxProblem[];
  /** Parts of the text of which nobody can tell for certain how they are meant. */
  readonly doubts: readonly Span[];
  /** True where a line is read as two. */
  readonly isSplit: boolean;
}

/** Tags of Jinja that stand for lines or keys. */
const TEMPLATE = /\{%|^[ \t]*(?:- +)?\{\{/m;

/** A file with more of them is not merged but mixed. */
const MOST_CONFLICTS = 40;

/** A carriage return alone ends a line for the tools that read the files, though not for the parser. */
const LONE_RETURN = /\r(?!\n)/;

/** An item that is deeper than the one before it, which it then is a part of. */
const DEEPER_ITEM = /^( *)- [^\s:#|>"'&*!{[]+[ ]*\r?\n(?:\1 +- |\1 {2}[\w.-]+\r?$)/m;

/** Dots for what was left out, where more follows, and a colon before a key. */
const OMISSION =
  /^(?:[ \t]+(?:- )?|- )\.\.\.[ \t]*$|^\.\.\.[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*[ \t]+[^\s#]|^[ \t]*(?:- +)?:[A-Za-z]|^[ \t]*-[A-Za-z][\w-]*:(?:[ \t]|\r?$)|[\w"']::(?:[ \t]|\r?$)/m;

/** A comment as other languages have it before a key, an item with a bullet, or a line of a comparison. */
const FOREIGN = /^[ ]*(?:\/\/ *(?:- +)?[A-Za-z][\w.-]*:(?:[ ]|\r?$)|[•‣▪◦] +\S)|^\+ +[A-Za-z]/m;

/** Glued to a colon, a value makes no key, and the line goes on with the one before it. */
const GLUED_KEY = /^[ ]*(?:- +)?[A-Za-z][A-Za-z_-]*(?:\/[A-Za-z_-]+)?:[^\s:/][^\s]*[ \t]*$/m;

/** True for text that may be meant otherwise than it is read, although it can be read. */
export function isSuspicious(text: string, root: SyntaxNode | undefined): boolean {
  return (
    hasRepeatedItem(root) ||
    ODD_CHARACTER.test(text) ||
    LONE_RETURN.test(text) ||
    GLUED_KEY.test(text) ||
    FOREIGN.test(text) ||
    DEEPER_ITEM.test(text) ||
    OMISSION.test(text)
  );
}

/** `isBroken`: the parser has problems with the text; else only what is wrong for certain is taken as a slip. */
export function recover(written: string): Recovered | undefined {
  const conflicts = mergeConflicts(written);
  const returns = loneReturns(written);
  // Templates have lines that are no YAML, and are meant so.
  if (TEMPLATE.test(written) || (conflicts && conflicts.extents.length > MOST_CONFLICTS)) return undefined;
  const base = repairedText(written, inOrder([...(conflicts?.edits ?? []), ...returns]));
  const odd = oddCharacters(base.text);
  const plain = repairedText(base.text, inOrder(odd.flatMap(({ edits }) => edits)));
  const slips = findSlips(plain.text);
  const read = repairedText(plain.text, inOrder(slips.flatMap(({ edits }) => edits)));
  const toWritten = (span: Span) => base.original(span);
  const fromPlain = (span: Span) => toWritten(plain.original(span));
  if (!conflicts && returns.length + odd.length + slips.length === 0) return undefined;
  const problems: SyntaxProblem[] = [
    ...(conflicts?.problems ?? []),
    ...odd.map((slip) => problemOf(slip, toWritten)),
    ...slips.map((slip) => problemOf(slip, fromPlain)),
  ];
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
  const { kind, span, message, title, certain, isGuess, open } = slip;
  const isSure = certain && !isGuess;
  const edits = (slip.repair ?? slip.edits).map((each) => ({ ...each, span: original(each.span) }));
  return {
    ...{ kind, message, span: original(span) },
    ...(title !== undefined && (isSure ? { repair: { title, edits } } : { choices: [{ title, edits }] })),
    ...(open && { extents: [original(open)] }),
  };
}
