/**
 * What one line of a YAML file is by itself: how far it is indented, its dashes, its key, and how its value begins and
 * ends. Lines of text in quotes, of brackets and of block text that go on are told from these by `layout-state.ts`.
 */

/** `open-*`: the value does not end on this line. The others are faults that no YAML reader accepts. */
type ValueStyle = 'none' | 'plain' | 'done' | 'text' | 'open-quote' | 'open-flow';

type LineFault =
  | 'omission'
  | 'tab'
  | 'after-value'
  | 'second-colon'
  | 'bad-start'
  | 'bad-flow'
  | 'doubled-colon';

export interface LineShape {
  readonly text: string;
  readonly kind: 'empty' | 'content' | 'marker';
  /** Blanks before the first dash or the content. */
  readonly column: number;
  /** Columns of the dashes that the line begins with. */
  readonly dashes: readonly number[];
  /** Where what follows the dashes begins; the end of the line where nothing does. */
  readonly at: number;
  /** As written, without quotes. */
  readonly key?: string;
  /** The colon after the key. */
  readonly colon: number;
  /** Where the value begins, and where it ends; equal where there is none. */
  readonly value: number;
  readonly valueEnd: number;
  readonly style: ValueStyle;
  /** The quote that is not closed. */
  readonly quote?: string;
  /** Brackets that are not closed. */
  readonly depth: number;
  readonly fault?: LineFault;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Longer lines are not lines of a description of a cloud, and trying repairs on them would take long. */
export const LONGEST_LINE = 400;

const isGap = (text: string, at: number) => at >= text.length || text[at] === ' ' || text[at] === '\t';

/** A `#` begins a comment only behind a blank. */
const isComment = (text: string, at: number) => text[at] === '#' && (at === 0 || isGap(text, at - 1));

/** `...` where documents leave something out. */
export function isOmission(text: string): boolean {
  return /^\s*(?:- *)?(?:\.\.\.+|…|\[\.\.\.\]|\[…\]|<snip>)\s*$/.test(text);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}

export function shapeOf(text: string): LineShape {
  const column = skipBlanks(text, 0);
  const line: Mutable<LineShape> = {
    ...{ text, kind: 'content', column, dashes: [], at: column, colon: -1, style: 'none', depth: 0 },
    ...{ value: text.length, valueEnd: text.length },
  };
  if (column >= text.length || isComment(text, column) || text.trim() === '') line.kind = 'empty';
  else if (column === 0 && /^(?:---|\.\.\.|%)(?:\s|$)/.test(text)) line.kind = 'marker';
  else if (isOmission(text)) line.fault = 'omission';
  else if (text[column] === '\t') line.fault = 'tab';
  else content(line);
  return line;
}

function content(line: Mutable<LineShape>): void {
  const { text } = line;
  const dashes: number[] = [];
  let at = line.column;
  while (text[at] === '-' && isGap(text, at + 1)) {
    dashes.push(at);
    at = skipBlanks(text, at + 1);
    if (text[at] === '\t') line.fault = 'tab';
  }
  line.dashes = dashes;
  if (isComment(text, at)) at = text.length;
  line.at = at;
  if (at >= text.length || line.fault) return;
  const colon = keyColon(text, at);
  if (colon >= 0) {
    line.colon = colon;
    line.key = text
      .slice(at, colon)
      .trimEnd()
      .replaceAll(/^["']|["']$/g, '');
    // A key that ends with a colon is a colon typed twice.
    if (text[colon - 1] === ':') line.fault = 'doubled-colon';
    else if (line.key === '' || /^(?::|-[A-Za-z]|\/\/|\+ )/.test(line.key)) line.fault = 'bad-start';
  }
  readValue(line, colon < 0 ? at : colon + 1);
}

const NO_PLAIN = new Set('#,[]{}&*!|>%@`"\'');

/** The colon of the key that begins at an offset; -1 where none does. */
function keyColon(text: string, at: number): number {
  const first = text[at] ?? '';
  if (first === '"' || first === "'") {
    const close = closing(text, at);
    const colon = close < 0 ? -1 : skipBlanks(text, close + 1);
    return colon >= 0 && text[colon] === ':' && isGap(text, colon + 1) ? colon : -1;
  }
  if (NO_PLAIN.has(first)) return -1;
  for (let i = at; i < text.length; i++) {
    if (isComment(text, i)) return -1;
    if (text[i] === ':' && isGap(text, i + 1)) return i;
  }
  return -1;
}

/** The quote that closes the one at an offset; -1 where it is not on this line. */
function closing(text: string, at: number): number {
  const quote = text[at];
  for (let i = at + 1; i < text.length; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] !== quote) continue;
    else if (quote === "'" && text[i + 1] === quote) i++;
    else return i;
  }
  return -1;
}

/** Anchors and tags before a value are no value. */
function skipMarks(text: string, from: number): number {
  const marks = /^ *(?:[&!][^\s,[\]{}]*(?: +|$))*/.exec(text.slice(from));
  return from + (marks?.[0].length ?? 0);
}

function readValue(line: Mutable<LineShape>, from: number): void {
  const { text } = line;
  const at = skipMarks(text, from);
  if (at >= text.length || isComment(text, at)) return;
  line.value = at;
  const first = text[at] ?? '';
  if (first === '\t') line.fault ??= 'tab';
  else if (first === '|' || first === '>') blockText(line, at);
  else if (first === '"' || first === "'") quoted(line, at);
  else if (first === '[' || first === '{') flow(line, at);
  else plain(line, at, first);
}

/** Text below begins with nothing but its sign and how its lines are joined. */
function blockText(line: Mutable<LineShape>, at: number): void {
  if (/^[|>][-+\d]*\s*(?:\s#.*)?$/.test(line.text.slice(at))) line.style = 'text';
  else {
    line.fault ??= 'bad-start';
    line.style = 'plain';
    line.valueEnd = line.text.trimEnd().length;
  }
}

function plain(line: Mutable<LineShape>, at: number, first: string): void {
  const { text } = line;
  line.style = first === '*' ? 'done' : 'plain';
  const isDash = /[-?:*•‣▪◦]/.test(first) && isGap(text, at + 1);
  if (isDash || (first !== '*' && NO_PLAIN.has(first))) line.fault ??= 'bad-start';
  let end = at;
  for (let i = at; i < text.length; i++) {
    if (isComment(text, i)) break;
    if (text[i] === ':' && isGap(text, i + 1)) line.fault ??= 'second-colon';
    if (text[i] !== ' ') end = i + 1;
  }
  line.valueEnd = end;
}

function quoted(line: Mutable<LineShape>, at: number): void {
  const { text } = line;
  const close = closing(text, at);
  line.style = close < 0 ? 'open-quote' : 'done';
  if (close < 0) line.quote = text[at] ?? '';
  else finish(line, close + 1);
}

/** Nothing but a comment may follow a value in quotes or brackets. */
function finish(line: Mutable<LineShape>, end: number): void {
  const { text } = line;
  line.valueEnd = end;
  const rest = skipBlanks(text, end);
  if (rest < text.length && !(rest > end && text[rest] === '#')) line.fault ??= 'after-value';
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the characters of a value in brackets
function flow(line: Mutable<LineShape>, from: number): void {
  const { text } = line;
  const open: string[] = [];
  let at = from;
  let isStart = true;
  while (at < text.length) {
    const each = text[at] ?? '';
    if ((each === '"' || each === "'") && isStart) {
      const close = closing(text, at);
      if (close < 0) break;
      at = close;
      isStart = false;
    } else if (CLOSING[each]) open.push(CLOSING[each] ?? '');
    else if (each === ']' || each === '}') {
      if (open.pop() !== each) {
        line.fault ??= 'bad-flow';
        return;
      }
      if (open.length === 0) {
        closed(line, at + 1);
        return;
      }
    } else if (isComment(text, at)) break;
    if (each !== ' ') isStart = CLOSING[each] !== undefined || each === ',' || each === ':';
    at++;
  }
  line.style = 'open-flow';
  line.depth = open.length;
  line.valueEnd = text.length;
}

function closed(line: Mutable<LineShape>, end: number): void {
  line.style = 'done';
  finish(line, end);
}
