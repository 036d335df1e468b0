/**
 * Cuts YAML text into pieces by looking at the beginnings of its lines alone: keys as far left as the first one begin sections, and
 * dashes at the indentation of a section's list begin items. What a piece holds is read by `parse-piece.ts`.
 */
import type { CutState, PieceKind, Section } from './piece.js';

/** A piece that has not been read yet. */
export interface Cut {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  readonly breaks: number;
  readonly before: CutState;
  /** The key at the margin, as written, for `head` and `section`. */
  readonly key?: { readonly start: number; readonly end: number };
}

export const START: CutState = { place: 'start', root: -1, indent: 0, section: undefined };

const NEWLINE = 10;
const RETURN = 13;
const BLANK = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;

/**
 * The pieces from an offset where one begins, in a given state. `sectionOf` gives the stand-in for a section with this
 * name; the same one where the name did not change. The generator may be left as soon as what follows is known.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over all lines of a large file, whose state would have to be passed about
export function* cut(
  text: string,
  from: number,
  state: CutState,
  sectionOf: (name: string) => Section,
): Generator<Cut, void, void> {
  let before = state;
  let start = from;
  let breaks = 0;
  let kind: PieceKind = 'other';
  let key: Cut['key'];
  let { place, root, indent, section } = state;
  let at = from;
  const piece = (end: number): Cut => ({ kind, start, end, breaks, before, ...(key && { key }) });
  while (at < text.length) {
    const next = lineEnd(text, at);
    let content = at;
    while (text.charCodeAt(content) === BLANK) content++;
    // A byte order mark at the very beginning is no text.
    if (content === 0 && text.charCodeAt(0) === 0xfeff) content++;
    const code = text.charCodeAt(content);
    const empty = content >= next || code === NEWLINE || code === RETURN || code === HASH;
    let begins: PieceKind | undefined;
    let found: Cut['key'];
    let after: CutState | undefined;
    const wasRoot = root;
    if (!empty) {
      const column = content - at - (at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
      const dash = code === DASH && isGap(text.charCodeAt(content + 1));
      if (place === 'after') {
        // Whatever follows the first document is one piece.
      } else if (dash && (place === 'open' || (place === 'list' && column === indent))) {
        begins = 'item';
        after = { place: 'list', root, indent: column, section };
      } else if (column === 0 && isMarker(text, content)) {
        begins = 'other';
        const first = place === 'start' && section === undefined && text.startsWith('---', content);
        after = { place: first ? 'start' : 'after', root, indent: 0, section: undefined };
      } else if (column <= root || root < 0) {
        found = column === root || root < 0 ? keyAt(text, content, next) : undefined;
        if (found) {
          begins = 'section';
          const open = valueIsEmpty(text, found.end, next);
          const name = keyName(text.slice(found.start, found.end));
          root = column;
          after = { place: open ? 'open' : 'value', root, indent: 0, section: sectionOf(name) };
        } else if (place !== 'value') {
          begins = 'other';
          after = { place, root, indent, section };
        }
      } else if (place === 'open') {
        after = { place: 'value', root, indent: 0, section };
      }
    }
    if (begins) {
      // A key whose items follow is the head of a list.
      if (begins === 'item' && place === 'open' && kind === 'section') kind = 'head';
      if (at > start) yield piece(at);
      before = { place, root: wasRoot, indent, section };
      start = at;
      breaks = 0;
      kind = begins;
      key = found;
    }
    if (after) ({ place, root, indent, section } = after);
    if (next > at && endsLine(text, next)) breaks++;
    at = next;
  }
  if (text.length > start || from === text.length) yield piece(text.length);
}

export function sameState(a: CutState, b: CutState): boolean {
  return a.place === b.place && a.root === b.root && a.indent === b.indent && a.section === b.section;
}

/** The offset after the line break, or the end of the text. */
function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

function endsLine(text: string, next: number): boolean {
  return text.charCodeAt(next - 1) === NEWLINE;
}

/** What must follow a dash or a colon. */
function isGap(code: number): boolean {
  return code === BLANK || code === NEWLINE || code === RETURN || code === 9 || Number.isNaN(code);
}

function isMarker(text: string, at: number): boolean {
  const marker = text.startsWith('---', at) || text.startsWith('...', at);
  return (marker && isGap(text.charCodeAt(at + 3))) || text.charCodeAt(at) === 37;
}

/** Characters that begin no plain key. */
const NO_KEY = new Set([...'#&*!|>%@`{}[],?-:'].map((each) => each.charCodeAt(0)));

/** The key that a line begins with, quotes included. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the characters of every line of a large file
function keyAt(text: string, at: number, next: number): { start: number; end: number } | undefined {
  const first = text.charCodeAt(at);
  if (first === 34 || first === 39) {
    const close = text.indexOf(text.charAt(at), at + 1);
    if (close < 0 || close >= next) return undefined;
    let colon = close + 1;
    while (text.charCodeAt(colon) === BLANK) colon++;
    const isKey = text.charCodeAt(colon) === COLON && isGap(text.charCodeAt(colon + 1));
    return isKey ? { start: at, end: close + 1 } : undefined;
  }
  if (NO_KEY.has(first) && !(first === DASH && !isGap(text.charCodeAt(at + 1)))) return undefined;
  for (let i = at; i < next; i++) {
    const code = text.charCodeAt(i);
    if (code === HASH && text.charCodeAt(i - 1) === BLANK) return undefined;
    if (code !== COLON || !isGap(text.charCodeAt(i + 1))) continue;
    let end = i;
    while (text.charCodeAt(end - 1) === BLANK) end--;
    return { start: at, end };
  }
  return undefined;
}

function keyName(source: string): string {
  const quoted = source.startsWith('"') || source.startsWith("'");
  return quoted ? source.slice(1, -1) : source;
}

function valueIsEmpty(text: string, keyEnd: number, next: number): boolean {
  let at = keyEnd;
  while (text.charCodeAt(at) !== COLON) at++;
  at++;
  while (at < next && text.charCodeAt(at) === BLANK) at++;
  const code = text.charCodeAt(at);
  return (
    at >= next || code === NEWLINE || code === RETURN || (code === HASH && text.charCodeAt(at - 1) === BLANK)
  );
}
