/**
 * Tokens whose brackets match to a tree. A mistake costs the member or item in which it is made, and nothing beside it.
 */
import type { JsonCursor } from './json-cursor.js';
import { divider, holdsComma, skipDivider, skipSign, skipStray } from './json-strays.js';
import { isClosing, isDivider, type JsonToken } from './json-tokens.js';
import { meantBy, shown } from './json-words.js';
import { insertion, replacement } from './repairs.js';
import type { MapEntry, MapNode, Parent, ScalarNode, SeqNode, SyntaxNode, SyntaxProblem } from './tree.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The root; undefined for a text without any token. */
export function readJson(cursor: JsonCursor): SyntaxNode | undefined {
  while (skipStray(cursor));
  skipBeforeRoot(cursor);
  if (!cursor.next) return undefined;
  const root = readValue(cursor, undefined);
  behindRoot(cursor, root);
  return root;
}

/** The words before the map or list that is the file, as a script has them. */
function skipBeforeRoot(cursor: JsonCursor): void {
  const { next: first, behind: sign, text } = cursor;
  if (first?.kind !== 'word' || sign?.line !== first.line) return;
  const isAssigned =
    sign.kind === '=' && /^[{[]/.test(text.slice(sign.end, sign.end + MOST_BLANKS).trimStart());
  if (!isAssigned && sign.kind !== '{' && sign.kind !== '[') return;
  cursor.take();
  if (isAssigned) cursor.take();
  const root = cursor.next?.start ?? sign.end;
  const repair = replacement('Delete the text', first.start, root, '');
  const end = isAssigned ? sign.end : first.end;
  cursor.certain({ ...first, end }, 'Expected JSON, found plain text.', repair, 'json-prose');
}

const MOST_BLANKS = 20;

function behindRoot(cursor: JsonCursor, root: SyntaxNode): void {
  const { next, behind, final: last, text } = cursor;
  if (!next || !last) return;
  const only = next.kind === ',' && !behind;
  const message = only
    ? "Unexpected ',' after the end of the document."
    : 'Unexpected text after the end of the document.';
  const span = { start: next.start, end: last.line === next.line ? last.end : next.end };
  const problem: SyntaxProblem = { kind: 'json-syntax', span, message };
  const deletion = (title: string) => replacement(title, next.start, last.end, '');
  if (only || /^[^\p{L}\p{N}]+$/u.test(text.slice(next.start, last.end)))
    cursor.problems.certain({ ...problem, repair: deletion('Delete it') });
  else if (root.type === 'scalar') cursor.problems.doubt(problem);
  else cursor.problems.doubt({ ...problem, choices: [deletion('Delete what follows')] });
}

/** What stands here, which no closing bracket and no comma does. */
function readValue(cursor: JsonCursor, parent: Parent): SyntaxNode {
  const token = cursor.take();
  if (token?.kind === '{') return readMap(cursor, token, parent);
  if (token?.kind === '[') return readList(cursor, token, parent);
  if (token?.kind === 'text') return textNode(cursor, token, parent);
  if (token?.kind === 'word') return wordNode(cursor, token, parent);
  return missing(token?.start ?? cursor.text.length, parent);
}

function textNode(cursor: JsonCursor, token: JsonToken, parent: Parent): ScalarNode {
  const { text, next } = cursor;
  const { start, end, value: whole = '' } = token;
  const value = holdsComma(token, next) ? whole.slice(0, -1) : whole;
  return { type: 'scalar', value, source: text.slice(start, end), style: 'double', start, end, parent };
}

function wordNode(cursor: JsonCursor, token: JsonToken, parent: Parent): ScalarNode {
  const { start, end, value: source = '' } = token;
  const { value, message, writings } = meantBy(source);
  if (message !== undefined) reportWord(cursor, token, message, writings);
  return { type: 'scalar', value, source, style: 'plain', start, end, parent };
}

function reportWord(
  { problems }: JsonCursor,
  { start, end }: JsonToken,
  message: string,
  writings: readonly string[],
): void {
  const choices = writings.map((writing) => {
    const title = writing.startsWith('"') ? 'Put it in double quotes' : `Change to '${writing}'`;
    return replacement(title, start, end, writing);
  });
  const problem: SyntaxProblem = { kind: 'json-syntax', span: { start, end }, message };
  const [repair] = choices;
  if (!repair) problems.doubt(problem);
  else problems.certain(choices.length === 1 ? { ...problem, repair } : { ...problem, choices });
}

function readMap(cursor: JsonCursor, { start }: JsonToken, parent: Parent): MapNode {
  const entries: MapEntry[] = [];
  const map: Mutable<MapNode> = { type: 'map', style: 'flow', entries, start, end: start, parent };
  map.end = readItems(cursor, '{', () => {
    const entry = readMember(cursor, map);
    if (entry) entries.push(entry);
  });
  return map;
}

function readList(cursor: JsonCursor, { start }: JsonToken, parent: Parent): SeqNode {
  const items: SyntaxNode[] = [];
  const list: Mutable<SeqNode> = { type: 'seq', style: 'flow', items, start, end: start, parent };
  list.end = readItems(cursor, '[', () => items.push(readValue(cursor, list)));
  return list;
}

/** Everything up to the closing bracket, behind which it ends. */
function readItems(cursor: JsonCursor, inside: '{' | '[', readItem: () => void): number {
  let comma: JsonToken | undefined;
  for (let token = cursor.next; token && !isClosing(token); token = cursor.next) {
    if (token.kind === ',') comma = extraComma(cursor, token);
    else if (!skipStray(cursor) && !skipDivider(cursor, inside)) {
      readItem();
      comma = divider(cursor, inside, () => readValue(cursor, undefined));
    }
  }
  const closing = cursor.take();
  if (comma && closing) trailingComma(cursor, comma, closing);
  return closing?.end ?? cursor.text.length;
}

/** Before the closing bracket no comma may stand. */
function trailingComma(cursor: JsonCursor, comma: JsonToken, closing: JsonToken): void {
  // What was left out between them may be what the comma was for.
  const repair = replacement("Delete the ','", comma.start, comma.end, '');
  for (let line = comma.line + 1; line < closing.line; line++)
    if (cursor.problems.joinEdits(line, repair.edits)) return;
  cursor.certain(comma, `JSON does not allow ',' before '${closing.kind}'.`, repair, 'json-trailing-comma');
}

function extraComma(cursor: JsonCursor, token: JsonToken): JsonToken | undefined {
  const { last } = cursor;
  cursor.take();
  // Before a closing bracket it is reported as what it is there.
  if (isClosing(cursor.next) && last?.kind !== ',') return token;
  const repair = replacement("Delete the ','", token.start, token.end, '');
  cursor.certain(token, "Unexpected ','.", repair);
  return undefined;
}

function readMember(cursor: JsonCursor, map: MapNode): MapEntry | undefined {
  const token = cursor.next;
  if (token?.kind !== 'text' && token?.kind !== 'word') {
    if (token) withoutKey(cursor, token);
    return undefined;
  }
  cursor.take();
  const key = keyNode(cursor, token);
  const { start, end } = key;
  const entry: Mutable<MapEntry> = { type: 'entry', start, end, key, value: key, parent: map };
  key.parent = entry;
  entry.value = valueBehind(cursor, token, entry);
  entry.end = Math.max(entry.value.end, end);
  return entry;
}

function keyNode(cursor: JsonCursor, token: JsonToken): ScalarNode {
  if (token.kind === 'text') return textNode(cursor, token, undefined);
  const { start, end, value: source = '' } = token;
  if (isDivider(cursor.next)) {
    const repair = replacement('Put it in double quotes', start, end, JSON.stringify(source));
    cursor.certain(token, `The key '${shown(source)}' needs double quotes.`, repair);
  }
  return { type: 'scalar', value: source, source, style: 'plain', start, end, parent: undefined };
}

function withoutKey(cursor: JsonCursor, token: JsonToken): void {
  const isColon = isDivider(token);
  const what = isColon ? 'key' : "key and ':'";
  cursor.doubt(token, `Missing ${what} before this '${token.kind}'.`);
  if (isColon) cursor.take();
  if (cursor.beginsValue) readValue(cursor, undefined);
}

/** The value behind a key: the colon is read first. */
function valueBehind(cursor: JsonCursor, key: JsonToken, entry: MapEntry): SyntaxNode {
  takeSemicolon(cursor);
  while (skipSign(cursor) || skipCommaBeforeColon(cursor));
  const colon = cursor.next;
  if (!colon || !isDivider(colon)) return withoutColon(cursor, key, entry);
  cursor.take();
  if (colon.kind === '=' && cursor.next?.kind === ':') {
    cursor.take();
    cursor.stray(colon, '=', colon.end - colon.start);
  } else if (colon.kind === '=') wrongColon(cursor, colon);
  for (let extra = cursor.next; extra && isExtra(cursor, extra); extra = cursor.next) {
    cursor.take();
    const repair = replacement(`Delete the '${extra.kind}'`, extra.start, extra.end, '');
    cursor.certain(extra, `Unexpected '${extra.kind}'.`, repair);
  }
  while (skipStray(cursor));
  if (!cursor.beginsValue || cursor.isKeyHere) return withoutValue(cursor, colon, entry);
  return readValue(cursor, entry);
}

/** A semicolon in place of the colon. */
function takeSemicolon(cursor: JsonCursor): void {
  const { next } = cursor;
  if (next?.kind === 'word' && next.value === ';' && cursor.valueFollows)
    cursor.exchange({ ...next, kind: '=' });
}

function skipCommaBeforeColon(cursor: JsonCursor): boolean {
  const { next, behind } = cursor;
  if (next?.kind !== ',' || !isDivider(behind) || behind?.line !== next.line) return false;
  cursor.take();
  cursor.certain(next, "Unexpected ','.", replacement("Delete the ','", next.start, next.end, ''));
  return true;
}

function wrongColon(cursor: JsonCursor, token: JsonToken): void {
  const { start, end } = token;
  const { text } = cursor;
  const lead = /\s/.test(text.charAt(start - 1)) ? 1 : 0;
  const newText = /\s/.test(text.charAt(end)) ? ':' : ': ';
  cursor.certain(
    token,
    `JSON writes ':' between a key and its value, not '${text.slice(start, end)}'.`,
    replacement("Change to ':'", start - lead, end, newText),
  );
}

/** A second divider, or a comma before the value. */
function isExtra(cursor: JsonCursor, token: JsonToken): boolean {
  return isDivider(token) || (token.kind === ',' && cursor.valueFollows);
}

/** The colon is within the quotes, behind the key or between it and its value. */
function colonInQuotes(cursor: JsonCursor, token: JsonToken, entry: MapEntry): SyntaxNode | undefined {
  const { next } = cursor;
  const { start, end, value = '' } = token;
  const [, key = '', rest = ''] = /^([A-Za-z][\w.-]*):([^":\\]*)$/.exec(value) ?? [];
  const behind = rest.trimStart();
  const isSame = key !== '' && cursor.text.slice(start + 1, end - 1) === value;
  const follows = next?.line === token.line && cursor.beginsValue && !cursor.isKeyHere;
  if (!isSame || follows !== (behind === '')) return undefined;
  const own: { -readonly [Key in keyof ScalarNode]: ScalarNode[Key] } = entry.key;
  own.value = key;
  const newText = follows ? `"${key}":` : `"${key}": "${behind}"`;
  const message = follows
    ? "The ':' belongs after the quotes."
    : 'The key and its value share one pair of quotes.';
  const title = follows ? "Move the ':' after the quotes" : 'Put each in its own quotes';
  cursor.certain(token, message, replacement(title, start, end, newText));
  if (follows) return readValue(cursor, entry);
  const at = end - 1 - behind.length;
  return {
    type: 'scalar',
    value: behind,
    source: behind,
    style: 'double',
    start: at,
    end: end - 1,
    parent: entry,
  };
}

function withoutColon(cursor: JsonCursor, key: JsonToken, entry: MapEntry): SyntaxNode {
  const { next, text } = cursor;
  const inQuotes = key.kind === 'text' ? colonInQuotes(cursor, key, entry) : undefined;
  if (inQuotes) return inQuotes;
  if (next?.line === key.line && cursor.beginsValue && !cursor.isKeyHere) {
    const repair = insertion("Insert ':'", key.end, /\s/.test(text.charAt(key.end)) ? ':' : ': ');
    cursor.certain(next, "Missing ':' after the key.", repair);
    return readValue(cursor, entry);
  }
  const { value = '' } = key;
  cursor.doubt(
    key,
    key.kind === 'text'
      ? "Missing ':' and value after this key."
      : `'${shown(value)}' is not a member. Write a key in double quotes, a ':' and a value.`,
  );
  return missing(key.end, entry);
}

function withoutValue(cursor: JsonCursor, colon: JsonToken, entry: MapEntry): SyntaxNode {
  const { next, behind } = cursor;
  if (cursor.isKeyHere && next?.line === colon.line && behind)
    cursor.doubt(behind, "Unexpected ':' after a value. The key before it has no value.");
  else cursor.doubt(colon, `'${shown(String(entry.key.value))}' has no value; write one after the ':'.`);
  return missing(colon.end, entry);
}

function missing(at: number, parent: Parent): ScalarNode {
  return { type: 'scalar', value: null, source: '', style: 'missing', start: at, end: at, parent };
}
