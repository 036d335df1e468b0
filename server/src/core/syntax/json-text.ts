/**
 * Texts in quotes as they are in JSON files: in double quotes, and in the single and typographic ones that come in from
 * Python and from word processors.
 */
import { tailOf } from '../text/ends.js';

/** A quote that a line lacks, or has one too many of. */
export interface QuoteEdit {
  readonly insert?: number;
  readonly remove?: number;
}

/** `open`: the line ends before the text does. `put`: closed, or opened, by a quote that the text lacks. */
export type ClosedBy = 'double' | 'single' | 'curly' | 'open' | 'put';

interface TextFound {
  readonly end: number;
  readonly value: string;
  readonly closedBy: ClosedBy;
}

const SINGLE = /['\u2018\u2019\u201a\u201b]/;
const CURLY = /[\u201c\u201d\u201e\u201f]/;
/** Longer texts are in double quotes or in none. */
const LONGEST = 250;
/** The quote that closes, with what may stand behind a text. */
const SINGLE_END = /['\u2018\u2019\u201a\u201b](?=[\s,:=}\]#]|$)/;
const CURLY_END = /["\u201c\u201d\u201e\u201f](?=[\s,:=}\]#]|$)/;

/** Whether a text in other than double quotes begins here and is closed on its line. */
export function plainText(text: string, at: number, lineEnd: number): boolean {
  return otherEnd(text, at, lineEnd) !== undefined;
}

/** Behind the quote that closes a text in single or typographic quotes. */
function otherEnd(text: string, at: number, lineEnd: number): number | undefined {
  const character = text.charAt(at);
  const closing = SINGLE.test(character) ? SINGLE_END : CURLY.test(character) ? CURLY_END : undefined;
  if (!closing) return undefined;
  const found = text.slice(at + 1, Math.min(lineEnd, at + LONGEST)).search(closing);
  return found < 0 ? undefined : at + 1 + found + 1;
}

/** `opened`: a quote is at its beginning. */
export function textAt(
  text: string,
  at: number,
  opened: boolean,
  lineEnd: number,
  { insert, remove }: QuoteEdit,
): TextFound {
  const other = opened ? otherEnd(text, at, lineEnd) : undefined;
  if (other !== undefined) {
    const closedBy = text.charAt(at) === "'" ? 'single' : 'curly';
    return { end: other, value: text.slice(at + 1, other - 1), closedBy };
  }
  const start = opened ? at + 1 : at;
  const i = endOfText(text, start, lineEnd, opened ? insert : undefined, remove);
  const isPut = opened && i === insert;
  if (i >= lineEnd && !isPut) return openText(text, start, lineEnd);
  return {
    end: isPut ? i : i + 1,
    value: textOf(without(text, start, i, remove)),
    closedBy: opened && !isPut ? 'double' : 'put',
  };
}

/** Where the quote stands, or is put, that ends the text; the end of the line where there is none. */
function endOfText(
  text: string,
  start: number,
  lineEnd: number,
  insert: number | undefined,
  remove: number | undefined,
): number {
  let i = start;
  while (i < lineEnd && i !== insert) {
    const character = text.charAt(i);
    if (character === '"' && i !== remove) return i;
    i += character === '\\' && i + 1 < lineEnd ? 2 : 1;
  }
  return i;
}

/** A text that nothing closes takes the line, without the comma at its end. */
function openText(text: string, start: number, lineEnd: number): TextFound {
  const line = text.slice(start, lineEnd);
  const own = line.slice(0, tailOf(line, /[\s,]/));
  const curly = own.search(/[\u201c\u201d]$/);
  const value = textOf(curly < 0 ? own : own.slice(0, curly));
  return { end: start + own.length, value, closedBy: curly < 0 ? 'open' : 'curly' };
}

function without(text: string, start: number, end: number, remove: number | undefined): string {
  if (remove === undefined || remove < start || remove >= end) return text.slice(start, end);
  return text.slice(start, remove) + text.slice(remove + 1, end);
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The text that is meant; sequences that JSON does not know stand for themselves. */
function textOf(inside: string): string {
  if (!inside.includes('\\')) return inside;
  return inside.replace(/\\(?:u([\da-fA-F]{4})|(["\\/bfnrt]))/g, (_all, hex?: string, short?: string) =>
    hex === undefined ? (ESCAPES[short ?? ''] ?? short ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Backslash sequences that JSON does not know: their places in the text between the quotes. */
export function wrongEscapes(inside: string): readonly number[] {
  const found: number[] = [];
  for (const match of inside.matchAll(/\\(?:u[\da-fA-F]{4}|["\\/bfnrt]|)/g))
    if (match[0].length === 1) found.push(match.index);
  return found;
}
