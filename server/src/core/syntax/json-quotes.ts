/**
 * Lines with a quote too few or one too many: every place where one quote could be put or taken away is tried, and the
 * first that makes members and items of the whole line is what was meant.
 */
import { tailOf } from '../text/ends.js';
import type { QuoteEdit } from './json-text.js';
import { type Before, type JsonLine, type JsonToken, type LexedLine, lexLine } from './json-tokens.js';
import { isLiteral } from './json-words.js';
import type { Repair } from './tree.js';

/** Longer lines, and lines with more places than these, are read as they are. */
export const LONGEST = 1000;
const MOST_PLACES = 60;

interface MendedLine extends LexedLine {
  /** What makes the line whole; there are two where nothing tells whether a quote is missing or too many. */
  readonly edits: readonly QuoteEdit[];
}

export function mendedLine(text: string, line: JsonLine, before: Before): MendedLine | undefined {
  const { start, end } = line;
  if (end - start > LONGEST) return undefined;
  const own = text.slice(start, end);
  const lex = (edit: QuoteEdit) => lexLine(text, line, before, edit);
  const fitting = (edits: readonly QuoteEdit[], isStrict: boolean) =>
    edits.find((edit) => fits(lex(edit).tokens, before, isStrict));
  const missing = placesForQuotes(own).map((at): QuoteEdit => ({ insert: start + at }));
  const spare = quotesIn(own).map((at): QuoteEdit => ({ remove: start + at }));
  if (missing.length + spare.length > MOST_PLACES) return undefined;
  const put = fitting(missing, true);
  const taken = fitting(spare, true);
  const found = put ?? taken ?? fitting(missing, false);
  if (!found) return undefined;
  // A text that ends with a bracket has swallowed it.
  if (put && taken && opens(lex(taken)) > opens(lex(put))) return { ...lex(taken), edits: [taken] };
  // With the quote before it, a number is a text; without, it is a number.
  const edits = put && taken ? [put, taken] : [found];
  return { ...lex(found), edits };
}

function opens({ tokens }: LexedLine): number {
  return tokens.filter(({ kind }) => kind === '{' || kind === '[').length;
}

function quotesIn(own: string): readonly number[] {
  return [...own.matchAll(/"/g)].map(({ index }) => index);
}

/** Where a quote may be missing: before what ends the line first, then around colons, at the beginning, and between items. */
function placesForQuotes(own: string): readonly number[] {
  const whole = own.trimEnd().length;
  const tail = tailOf(own, /[\s,\]}]/);
  const ends = Array.from({ length: whole - tail + 1 }, (_, index) => tail + index);
  const colons = [...own.matchAll(/(?<!\s)\s*[:=]/g)].map(({ index }) => index);
  const begins = [...own.matchAll(/(?:^|[:=[{,])\s*(?=[^\s"])/g)].map(
    ({ index, 0: found }) => index + found.length,
  );
  const between = [...own.matchAll(/[,\]}]/g)].map(({ index }) => index);
  return [...new Set([...ends, ...colons, ...begins, ...between])];
}

/** The repair where a single quote is in the place of the double one that is missing. */
export function singleForDouble(
  text: string,
  insert: number,
  tokens: readonly JsonToken[],
): Repair | undefined {
  const opened = tokens.find(({ kind, start }) => kind === 'text' && start === insert);
  const at = opened ? insert : insert - 1;
  if (text[at] !== "'") return undefined;
  const edits = [{ span: { start: at, end: at + 1 }, newText: '"' }];
  // The other one of two single quotes, before the double one that an editor put behind them.
  const other = (opened?.end ?? 0) - 2;
  if (other > at && text[other] === "'") edits.push({ span: { start: other, end: other + 1 }, newText: '' });
  return { title: 'Use straight double quotes', edits };
}

type Expected = 'key' | 'colon' | 'value' | 'comma';

/** Whether the tokens of a line are JSON that can be here; a strict look wants no key without its colon at the end. */
export function fits(tokens: readonly JsonToken[], before: Before, isStrict: boolean): boolean {
  if (tokens.some(({ closedBy }) => closedBy === 'open')) return false;
  return expectedAt(before).some((expected) => {
    const end = expectedBehind(tokens, [...before.open], expected);
    return end !== undefined && !(isStrict && end === 'colon');
  });
}

/** What may begin the line, the likeliest first. */
function expectedAt({ open, last }: Before): readonly Expected[] {
  const top = open.at(-1);
  if (!last) return ['value', 'key'];
  if (last.kind === ':' || last.kind === '=') return ['value', 'key'];
  const begins: Expected = top === '{' ? 'key' : 'value';
  return last.kind === ',' || last.kind === '{' || last.kind === '[' ? [begins] : ['comma', begins];
}

/** Undefined where the tokens are none that can follow each other. */
function expectedBehind(
  tokens: readonly JsonToken[],
  open: ('{' | '[')[],
  begin: Expected,
): Expected | undefined {
  let expected: Expected | undefined = begin;
  for (const token of tokens) {
    if (expected === undefined) return undefined;
    expected = expectedAfter(token, expected, open);
  }
  return expected;
}

const BEHIND_TEXT: Readonly<Partial<Record<Expected, Expected>>> = { key: 'colon', value: 'comma' };

function expectedAfter(
  { kind, value = '' }: JsonToken,
  expected: Expected,
  open: ('{' | '[')[],
): Expected | undefined {
  switch (kind) {
    case 'word':
      return expected === 'value' && isLiteral(value) ? 'comma' : undefined;
    case 'text':
      return BEHIND_TEXT[expected];
    case ',':
      return expected === 'comma' ? beginOf(open.at(-1)) : undefined;
    case '{':
    case '[':
      if (expected !== 'value') return undefined;
      open.push(kind);
      return beginOf(kind);
    case '}':
    case ']':
      return closes(kind, expected, open.pop()) ? 'comma' : undefined;
    default:
      return expected === 'colon' ? 'value' : undefined;
  }
}

function beginOf(opening: '{' | '[' | undefined): Expected {
  return opening === '{' ? 'key' : 'value';
}

function closes(kind: '}' | ']', expected: Expected, opening: '{' | '[' | undefined): boolean {
  if (expected === 'colon' || (expected === 'value' && kind === '}')) return false;
  return opening !== undefined && (opening === '{') === (kind === '}');
}
