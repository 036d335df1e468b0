/**
 * Characters that word processors and web pages put in the place of plain ones: blanks that are none, curly quotes, long
 * dashes, characters that cannot be seen. Only where they mean a part of YAML, not in comments and running text.
 */
import type { TextEdit } from '../../text/text-edit.js';
import type { SyntaxProblemKind } from '../tree.js';
import { LONGEST_LINE } from './line-shape.js';
import type { Slip } from './slip.js';
import { type WorkingLine, workingLines } from './working-lines.js';

/** Quick to ask; a byte order mark at the very beginning is allowed. */
export const ODD_CHARACTER =
  /[\u00a0\u00ad\u2000-\u201f\u2026\u202f\u205f\u2060\u2212\u3000\uff1a]|(?!^)\ufeff/;

const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const DASH = /[\u2010-\u2015\u2212]/;
const QUOTE = /[\u2018-\u201f]/;

interface Found {
  readonly kind: SyntaxProblemKind;
  readonly message: string;
  readonly title: string;
  readonly edits: TextEdit[];
}

type Group = 'blank' | 'unseen' | 'quote' | 'dash' | 'colon';

/** One slip for each kind of character, with all places of the file. */
export function oddCharacters(text: string): readonly Slip[] {
  if (!ODD_CHARACTER.test(text)) return [];
  const found = new Map<Group, Found>();
  const lines = workingLines(text);
  let textBelow = -1;
  for (const line of lines) {
    const code = codeOf(line);
    const column = line.text.search(/\S/);
    // Block text may hold anything.
    if (textBelow >= 0 && (column < 0 || column > textBelow)) continue;
    textBelow = /(?:^|[:\s-])[|>][+\d-]*\s*$/.test(code) ? column : -1;
    if (code.length <= LONGEST_LINE && ODD_CHARACTER.test(code)) lookAt(line, code, found);
  }
  return [...found.values()].map(({ edits, ...rest }) => {
    const first = edits.find(({ span }) => span.end > span.start);
    const inOrder = edits.toSorted((a, b) => a.span.start - b.span.start);
    return { ...rest, edits: inOrder, certain: true, span: first?.span ?? { start: 0, end: 0 } };
  });
}

/** A line without its comment. */
function codeOf({ text }: WorkingLine): string {
  const comment = /(?:^|\s)#/.exec(text);
  return comment ? text.slice(0, comment.index) : text;
}

function lookAt({ start }: WorkingLine, code: string, found: Map<Group, Found>): void {
  const lead = /^\s*/.exec(code)?.[0].length ?? 0;
  const body = lead + (/^(?:[-\u2010-\u2015\u2212]\s+)*/.exec(code.slice(lead))?.[0].length ?? 0);
  const value = valueAt(code, body);
  for (let index = 0; index < code.length; index++) {
    const each = code[index] ?? '';
    if (each < '\u0080') continue;
    const [group, newText] = plainFor(code, each, index, { lead, body, value }) ?? [];
    if (group === undefined || newText === undefined) continue;
    const own = found.get(group) ?? { ...GROUPS[group], edits: [] };
    found.set(group, own);
    own.edits.push({ span: { start: start + index, end: start + index + 1 }, newText });
    const other = group === 'quote' ? otherQuoteAt(code, index, value) : undefined;
    if (other !== undefined) own.edits.push({ span: { start: start + other, end: start + other }, newText });
  }
}

/** Where the other quote of a value is missing that has only one; a single one at its end may be an apostrophe. */
function otherQuoteAt(code: string, index: number, value: number): number | undefined {
  const end = code.trimEnd().length;
  const rest = code.slice(value, index) + code.slice(index + 1);
  if (/["'\u2018-\u201f]/.test(rest)) return undefined;
  if (index === value) return end;
  return index === end - 1 && /[\u201c-\u201f]/.test(code[index] ?? '') ? value : undefined;
}

interface Parts {
  readonly lead: number;
  readonly body: number;
  readonly value: number;
}

/** What a character stands for, where it stands for a part of YAML. */
function plainFor(
  code: string,
  each: string,
  index: number,
  parts: Parts,
): readonly [Group, string] | undefined {
  if (UNSEEN.test(each)) return ['unseen', ''];
  if (BLANK.test(each) && isGap(code, index, parts)) return ['blank', ' '];
  if (DASH.test(each) && isPlainDash(code, index, parts)) return ['dash', '-'];
  if (QUOTE.test(each) && isQuote(code, index, parts)) return ['quote', each < '\u201c' ? "'" : '"'];
  if (each !== '\uff1a' || index >= parts.value) return undefined;
  return ['colon', /^(?:\s|$)/.test(code.slice(index + 1)) ? ':' : ': '];
}

/** Before and behind the value, blanks are a part of YAML. */
function isGap(code: string, index: number, { value }: Parts): boolean {
  return index < value || index >= code.trimEnd().length;
}

/** Where the value of a line begins: behind its key and the blanks after it. */
function valueAt(code: string, from: number): number {
  const key = /^[^\s:"'\uff1a]+\s*[:\uff1a]\s*/.exec(code.slice(from));
  return from + (key?.[0].length ?? 0);
}

/** The dash of an item, and one within a word or a range, as keys, names and addresses have it. */
function isPlainDash(code: string, index: number, { lead, value }: Parts): boolean {
  if (index === lead) return /^[\s\w"']/.test(code.slice(index + 1)) || index + 1 === code.length;
  if (index < value) return true;
  const before = code.slice(value, index).trimEnd();
  const after = code.slice(index + 1).trim();
  return before !== '' && after !== '' && !/\s/.test(before + after);
}

/** Quotes around a whole value or key, or around an item in brackets. */
function isQuote(code: string, index: number, { body, value }: Parts): boolean {
  const before = code.slice(0, index).trimEnd();
  const after = code.slice(index + 1).trimStart();
  // Running text may have quotes of its own.
  const own = code.slice(value).trim();
  if (
    value > body &&
    !/^[[{]/.test(own) &&
    /\s/.test(own) &&
    !/^["'\u2018-\u201f].*["'\u2018-\u201f]$/.test(own)
  )
    return false;
  return index === body || index === value || /[[{,]$/.test(before) || after === '' || /^[\]},:]/.test(after);
}

const GROUPS: Readonly<Record<Group, Omit<Found, 'edits'>>> = {
  blank: {
    kind: 'yaml-invisible-character',
    message: 'A no-break space is used where YAML needs a plain space.',
    title: 'Replace all no-break spaces in the file',
  },
  unseen: {
    kind: 'yaml-invisible-character',
    message: 'An invisible character is part of this line.',
    title: 'Delete the invisible characters in the file',
  },
  quote: {
    kind: 'yaml-typographic',
    message: 'Typographic quotes are part of the value; YAML needs straight ones.',
    title: 'Use straight quotes',
  },
  dash: {
    kind: 'yaml-typographic',
    message: "A typographic dash is used instead of '-'.",
    title: "Replace it with '-'",
  },
  colon: {
    kind: 'yaml-typographic',
    message: "A full-width colon is used instead of ':'.",
    title: "Replace it with ':' and a space",
  },
};
