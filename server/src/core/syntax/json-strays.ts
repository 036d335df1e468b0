/**
 * Signs between the values of JSON that are not part of them: what was typed or copied along, and what is where a comma
 * should.
 */
import type { JsonCursor } from './json-cursor.js';
import { isClosing, isDivider, type JsonToken } from './json-tokens.js';
import { shown } from './json-words.js';
import { insertion, replacement } from './repairs.js';

const OMISSION = /^(?:\.{3,}|…+)$/;
/** A dash of YAML, or a point of a list in a document, before an item. */
const DASH = /^[-*\u2013\u2014\u2022]+(?=\s+\S|$)\s*/;
const NO_WORD = /^[^\p{L}\p{N}]+$/u;

/** Passes over one such sign before a key or a value. */
export function skipStray(cursor: JsonCursor): boolean {
  const token = cursor.next;
  if (token?.kind !== 'word') return false;
  const { value = '', start, end } = token;
  if (OMISSION.test(value)) {
    skipOmission(cursor, token);
    return true;
  }
  const dash = DASH.exec(value)?.[0];
  if (dash !== undefined && dash.length < value.length) {
    cursor.stray(token, dash.trimEnd(), dash.length);
    cursor.exchange({ ...token, start: start + dash.length, value: value.slice(dash.length) });
    return true;
  }
  if (!NO_WORD.test(value) || value.startsWith('{{')) return false;
  cursor.take();
  // The blanks behind a dash were there for the dash.
  const blanks = DASH.test(value) ? (/^[ \t]*/.exec(cursor.text.slice(end, end + 100))?.[0].length ?? 0) : 0;
  cursor.stray(token, value, end - start + blanks);
  return true;
}

function skipOmission(cursor: JsonCursor, token: JsonToken): void {
  const { value = '', start, end } = token;
  cursor.take();
  const comma = cursor.next?.kind === ',' ? cursor.take() : undefined;
  cursor.doubt(token, `'${value}' looks like a gap copied from a document. Write what belongs here.`, {
    choices: [replacement(`Delete the '${value}'`, start, comma?.end ?? end, '')],
  });
}

/** Passes over a colon with no value behind it, as far as its line goes. */
export function skipDivider(cursor: JsonCursor, inside: '{' | '['): boolean {
  const { next: token } = cursor;
  if (!token || !isDivider(token) || (inside === '{' && cursor.valueFollows)) return false;
  cursor.take();
  cursor.stray(token, token.kind);
  return true;
}

/**
 * The comma behind a member or an item; undefined where the last one needs none, or where it is missing. What is
 * there instead is passed over, a value with it by `skipValue`.
 */
export function divider(cursor: JsonCursor, inside: '{' | '[', skipValue: () => void): JsonToken | undefined {
  while (
    skipSign(cursor) ||
    skipDivider(cursor, inside) ||
    skipWord(cursor, inside) ||
    skipPair(cursor, skipValue)
  );
  const { next, last } = cursor;
  if (!next || isClosing(next)) return undefined;
  if (next.kind === ',') return cursor.take();
  if (last) missingComma(cursor, last, next);
  return undefined;
}

/** A colon behind a value, with a value. */
function skipPair(cursor: JsonCursor, skipValue: () => void): boolean {
  const { next } = cursor;
  if (!next || !isDivider(next)) return false;
  cursor.doubt(next, "Unexpected ':' after a value; only a key has one.");
  cursor.take();
  if (cursor.beginsValue && !cursor.isKeyHere) skipValue();
  return true;
}

/** A word on the line of the value that it follows. */
function skipWord(cursor: JsonCursor, inside: '{' | '['): boolean {
  const { next, last } = cursor;
  if (inside === '[' || next?.kind !== 'word' || next.line !== last?.line || cursor.isKeyHere) return false;
  cursor.doubt(next, `Unexpected '${shown(next.value ?? '')}' after a value.`);
  cursor.take();
  return true;
}

/** A sign beside a comma, or another sign where one belongs. */
export function skipSign(cursor: JsonCursor): boolean {
  const { next, behind } = cursor;
  if (next?.kind !== 'word' || !isSign(next, behind)) return false;
  const { start, end, value = '' } = next;
  const divides = behind !== undefined && behind.kind !== ',' && !isClosing(behind);
  if (value === ';' && divides && !isDivider(behind)) {
    cursor.certain(
      next,
      "JSON separates values with ',', not with ';'.",
      replacement("Change to ','", start, end, ','),
    );
    cursor.exchange({ ...next, kind: ',' });
    return false;
  }
  cursor.take();
  cursor.stray(next, value);
  return true;
}

function isSign({ value = '' }: JsonToken, behind: JsonToken | undefined): boolean {
  if (!/^[^\p{L}\p{N}.…{}]+$/u.test(value)) return false;
  // A dash before a value is one of YAML.
  return !DASH.test(value) || !behind || behind.kind === ',' || isClosing(behind) || isDivider(behind);
}

/** True for a text that ends with the comma which is missing behind it. */
export function holdsComma(
  { kind, value = '', line, closedBy }: JsonToken,
  next: JsonToken | undefined,
): boolean {
  if (kind !== 'text' || closedBy !== 'double' || !/[^,],$/.test(value) || !next) return false;
  return next.line > line && (next.kind === 'text' || next.kind === 'word');
}

function missingComma(cursor: JsonCursor, last: JsonToken, next: JsonToken): void {
  if (holdsComma(last, next)) {
    const repair = replacement("Move the ',' after the quotes", last.end - 2, last.end, '",');
    cursor.certain(last, "The ',' belongs after the quotes.", repair, 'json-missing-comma');
    return;
  }
  if (cursor.problems.joinComma(last.line, last.end)) return;
  const repair = insertion("Insert ','", last.end, ',');
  cursor.certain(next, "Missing ',' before this.", repair, 'json-missing-comma');
}
