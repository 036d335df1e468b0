/** One word of a shell command: what its quotes and backslashes come to, and whether only a running shell can tell. */
import type { ScalarNode } from './tree.js';

export interface ShellWord {
  readonly start: number;
  readonly end: number;
  /** Without quotes; the text as written where the style is `opaque`. */
  readonly value: string;
  /** `single` and `double` where the whole word is in one pair of quotes; `opaque` where it holds `$` or a command. */
  readonly style: Extract<ScalarNode['style'], 'plain' | 'single' | 'double' | 'opaque'>;
  /** Where a quote stands that nothing closes. */
  readonly unclosed?: number;
}

interface Piece {
  readonly end: number;
  readonly value: string;
  readonly opaque: boolean;
}

/** What ends a word outside quotes. */
const ENDS = /[\s;&|<>()]/;

export function shellWord(text: string, start: number): ShellWord {
  let at = start;
  let value = '';
  let opaque = false;
  let pieces = 0;
  let quote: 'single' | 'double' | undefined;
  if (text.charAt(at) === '(') return arrayWord(text, start);
  while (at < text.length && !ENDS.test(text.charAt(at))) {
    quote = QUOTES.get(text.charAt(at)) ?? quote;
    const piece = pieceAt(text, at);
    if (!piece) {
      const end = lineEnd(text, at);
      return { start, end, value: text.slice(start, end), style: 'opaque', unclosed: at };
    }
    pieces++;
    value += piece.value;
    opaque ||= piece.opaque;
    at = piece.end;
  }
  if (opaque) return { start, end: at, value: text.slice(start, at), style: 'opaque' };
  return { start, end: at, value, style: pieces === 1 && quote ? quote : 'plain' };
}

const QUOTES: ReadonlyMap<string, 'single' | 'double'> = new Map([
  ["'", 'single'],
  ['"', 'double'],
]);

/** Undefined where nothing closes the quote that stands there. */
function pieceAt(text: string, at: number): Piece | undefined {
  switch (QUOTES.get(text.charAt(at))) {
    case 'single':
      return single(text, at);
    case 'double':
      return double(text, at);
    default:
      return bare(text, at);
  }
}

function single(text: string, at: number): Piece | undefined {
  const close = text.indexOf("'", at + 1);
  return close < 0 ? undefined : { end: close + 1, value: text.slice(at + 1, close), opaque: false };
}

const DOUBLE = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"/y;

function double(text: string, at: number): Piece | undefined {
  DOUBLE.lastIndex = at;
  const found = DOUBLE.exec(text);
  if (!found) return undefined;
  const [whole, inside = ''] = found;
  const opaque = /(?:^|[^\\])(?:\\\\)*[$`]/.test(inside);
  const value = inside.replace(/\\(?:\r?\n|([\\"$`]))/g, '$1');
  return { end: at + whole.length, value, opaque };
}

const BARE = /[^\s;&|<>()'"\\]*(?:\\(?:\r\n|[\s\S])[^\s;&|<>()'"\\]*)*/y;

function bare(text: string, at: number): Piece {
  BARE.lastIndex = at;
  // A backslash at the very end of the text stands for itself.
  const whole = BARE.exec(text)?.[0] || text.charAt(at);
  const opaque = /(?:^|[^\\])(?:\\\\)*[$`]/.test(whole);
  return { end: at + whole.length, value: whole.replace(/\\(?:\r?\n|([\s\S]))/g, '$1'), opaque };
}

/** `(a b)`: more than one value, so nothing to compare. */
function arrayWord(text: string, start: number): ShellWord {
  const close = text.indexOf(')', start);
  const end = close < 0 ? lineEnd(text, start) : close + 1;
  return { start, end, value: text.slice(start, end), style: 'opaque' };
}

function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/\r?\n/);
  return found < 0 ? text.length : at + found;
}
