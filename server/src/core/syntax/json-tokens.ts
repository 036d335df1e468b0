/**
 * The tokens of JSON as people write it, line by line: also words without quotes, other quotes, and texts that are not
 * closed. A text never goes on over a line end, so that a lost quote costs one line. What is wrong is told by flags of
 * the tokens; `json-quotes.ts` finds out which quote of a line is missing, or is one too many.
 */
import type { Span } from '../text/span.js';
import { type ClosedBy, plainText, type QuoteEdit, textAt } from './json-text.js';
import { MAX_DEPTH } from './limits.js';

type Bracket = '{' | '}' | '[' | ']';

export interface JsonToken {
  readonly kind: Bracket | ',' | ':' | '=' | 'text' | 'word';
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** How many blanks its line begins with. */
  readonly indent: number;
  /** True for the first token of its line. */
  readonly first: boolean;
  /** What a text says, and how a word is written. */
  readonly value?: string;
  /** How a text is closed. */
  readonly closedBy?: ClosedBy;
}

/** What was read before a line. */
export interface Before {
  /** The brackets that are open. */
  readonly open: readonly ('{' | '[')[];
  readonly last: JsonToken | undefined;
}

export interface JsonLine {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly indent: number;
}

export interface LexedLine {
  readonly tokens: readonly JsonToken[];
  readonly comments: readonly Span[];
  /** Blanks that JSON does not know. */
  readonly oddBlanks: readonly number[];
  /** A comment that began here goes on. */
  readonly inComment: number | undefined;
}

/** Blanks that word processors and web pages put in, which no reader of JSON takes for blanks. */
export const ODD_BLANK = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

const KEY_WORD = /[^\s,:={}[\]"\u201c\u201d]+/y;
const COMMENT_BEHIND = /\s(?:\/[/*]|#)/;

/** Reads one line, as if a quote more or less was there. */
export function lexLine(text: string, line: JsonLine, before: Before, edit: QuoteEdit = {}): LexedLine {
  return new LineLexer(text, line, before, edit).run();
}

class LineLexer {
  private readonly tokens: JsonToken[] = [];
  private readonly comments: Span[] = [];
  private readonly oddBlanks: number[] = [];
  private inComment: number | undefined;
  private readonly open: ('{' | '[')[];

  constructor(
    private readonly text: string,
    private readonly line: JsonLine,
    private readonly before: Before,
    private readonly edit: QuoteEdit,
  ) {
    this.open = [...before.open];
  }

  run(): LexedLine {
    const { text, edit } = this;
    const { start, end } = this.line;
    let { insert } = edit;
    for (let at = start; at < end || at === insert; ) {
      if (at === insert) {
        insert = undefined;
        at = this.readText(at, false);
      } else if (/\s|[\u200b\u2060]/.test(text.charAt(at))) {
        if (at > 0 && ODD_BLANK.test(text.charAt(at))) this.oddBlanks.push(at);
        at++;
      } else at = this.readAt(at);
      // The quote that was put there closed a text.
      if (insert !== undefined && at > insert) insert = undefined;
      if (insert === at && this.tokens.at(-1)?.closedBy === 'put') insert = undefined;
    }
    const { tokens, comments, oddBlanks, inComment } = this;
    return { tokens, comments, oddBlanks, inComment };
  }

  /** Where it ends. */
  private add(kind: JsonToken['kind'], start: number, end: number, more: Partial<JsonToken> = {}): number {
    const { number: line, indent } = this.line;
    this.tokens.push({ kind, start, end, first: this.tokens.length === 0, line, indent, ...more });
    return end;
  }

  private readAt(at: number): number {
    const { text } = this;
    const character = text.charAt(at);
    if (at === this.edit.remove) return at + 1;
    if (character === '"' || plainText(text, at, this.line.end)) return this.readText(at, true);
    if (isBracket(character)) return this.readBracket(character, at);
    if (character === ',' || character === ':') return this.add(character, at, at + 1);
    if (character === '=' && !this.wantsValue)
      return this.add('=', at, at + (text.charAt(at + 1) === '>' ? 2 : 1));
    if (character === '#' || /^\/[/*]/.test(text.slice(at, at + 2))) return this.readComment(at);
    return this.readWord(at);
  }

  private readText(at: number, opened: boolean): number {
    const { end, ...found } = textAt(this.text, at, opened, this.line.end, this.edit);
    return this.add('text', at, end, found);
  }

  private readBracket(character: Bracket, at: number): number {
    if (character === '{' || character === '[') this.open.push(character);
    else this.open.pop();
    return this.add(character, at, at + 1);
  }

  private readComment(at: number): number {
    const { text, line } = this;
    if (!text.startsWith('/*', at)) {
      this.comments.push({ start: at, end: at + text.slice(at, line.end).trimEnd().length });
      return line.end;
    }
    const close = text.slice(at + 2, line.end).indexOf('*/');
    if (close < 0) {
      this.inComment = at;
      return line.end;
    }
    const end = at + 2 + close + 2;
    this.comments.push({ start: at, end });
    return end;
  }

  private readWord(at: number): number {
    const { text, line } = this;
    KEY_WORD.lastIndex = at;
    const end = this.wantsValue
      ? valueEnd(text, at, line.end)
      : Math.min(at + Math.max(1, KEY_WORD.exec(text)?.[0].length ?? 1), line.end);
    return this.add('word', at, end, { value: text.slice(at, end) });
  }

  /** Behind a colon, and in a list, bare words go on to the next comma or bracket. */
  private get wantsValue(): boolean {
    const last = this.tokens.at(-1) ?? this.before.last;
    if (!last || last.kind === '[') return true;
    if (last.kind === ':' || last.kind === '=') return last.line === this.line.number;
    return last.kind === ',' && this.open.at(-1) === '[';
  }
}

function isBracket(character: string): character is Bracket {
  return /^[{}[\]]$/.test(character);
}

/** Where a value without quotes ends. */
function valueEnd(text: string, at: number, lineEnd: number): number {
  const rest = text.slice(at, lineEnd);
  const stop = rest.search(/[,{}[\]"\u201c\u201d]/);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  const comment = whole.search(COMMENT_BEHIND);
  const own = (comment < 0 ? whole : whole.slice(0, comment)).trimEnd();
  return at + Math.max(1, own.length);
}

/** Where brackets are nested too deeply to be read. */
export function tooDeepAt(tokens: readonly JsonToken[]): JsonToken | undefined {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === '{' || token.kind === '[') depth++;
    else if (token.kind === '}' || token.kind === ']') depth--;
    if (depth > MAX_DEPTH) return token;
  }
  return undefined;
}

/** Whether a text or word is there that a colon follows on its line. */
export function isKeyAt(tokens: readonly JsonToken[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const isDivided = isDivider(next) && next?.line === token?.line;
  return isDivided && (token?.kind === 'text' || token?.kind === 'word');
}

export function isValueBegin({ kind }: JsonToken): boolean {
  return kind === '{' || kind === '[' || kind === 'text' || kind === 'word';
}

export function isDivider(token: JsonToken | undefined): boolean {
  return token?.kind === ':' || token?.kind === '=';
}

export function isClosing(token: JsonToken | undefined): boolean {
  return token?.kind === '}' || token?.kind === ']';
}

/** Every bracket has the one that belongs to it. */
export function isBalanced(tokens: readonly JsonToken[]): boolean {
  const open: string[] = [];
  for (const { kind } of tokens) {
    if (kind === '{' || kind === '[') open.push(kind);
    else if (kind === '}' || kind === ']') {
      const last = open.pop();
      if (last === undefined || (last === '{') !== (kind === '}')) return false;
    }
  }
  return open.length === 0;
}
