/**
 * The lines of a piece of YAML, one after the other, and the values that are the same wherever they are. What lines
 * make together is read by `scan-block.ts`.
 */
import type { Comment, Parent, ScalarNode } from '../tree.js';

/** Thrown by the scanner to itself: this text is not for it. */
export const REFUSED = Symbol('refused');

const RETURN = 13;
const BLANK = 32;
const HASH = 35;

export class LineScanner {
  protected readonly comments: Comment[] = [];
  /** The current line: its start, its first character that is no blank, and its end without break. */
  protected lineStart = 0;
  protected content = 0;
  protected lineEnd = 0;
  protected nextLine = 0;

  constructor(protected readonly text: string) {}

  protected get atEnd(): boolean {
    return this.content < 0;
  }

  protected get column(): number {
    return this.content - this.lineStart;
  }

  protected refuse(): never {
    throw REFUSED;
  }

  /** Goes to the next line with something on it. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the lines of every piece, which moves the fields of the scanner
  protected nextContent(): void {
    const { text } = this;
    for (;;) {
      if (this.nextLine >= text.length) {
        this.content = -1;
        return;
      }
      this.lineStart = this.nextLine;
      const found = text.indexOf('\n', this.lineStart);
      this.nextLine = found < 0 ? text.length : found + 1;
      this.lineEnd = found < 0 ? text.length : found;
      if (text.charCodeAt(this.lineEnd - 1) === RETURN && found >= 0) this.lineEnd--;
      let at = this.lineStart;
      if (at === 0 && text.charCodeAt(0) === 0xfeff) this.refuse();
      while (text.charCodeAt(at) === BLANK) at++;
      if (at >= this.lineEnd) continue;
      const code = text.charCodeAt(at);
      if (code === HASH) {
        this.comment(at);
        continue;
      }
      if (code < BLANK) this.refuse();
      this.content = at;
      return;
    }
  }

  protected comment(at: number): void {
    const source = this.text.slice(at, this.lineEnd);
    this.comments.push({
      span: { start: at, end: this.lineEnd },
      text: source.replace(/^#+/, '').trim(),
    });
  }

  protected isGap(at: number): boolean {
    return at >= this.lineEnd || this.text.charCodeAt(at) === BLANK;
  }

  protected closingQuote(at: number): number {
    const { text, lineEnd } = this;
    const quote = text.charCodeAt(at);
    for (let i = at + 1; i < lineEnd; i++) {
      const code = text.charCodeAt(i);
      if (code === 92 && quote === 34) this.refuse();
      if (code < BLANK) this.refuse();
      if (code !== quote) continue;
      if (quote === 39 && text.charCodeAt(i + 1) === 39) {
        i++;
        continue;
      }
      return i;
    }
    return this.refuse();
  }

  protected quoted(at: number, parent: Parent): ScalarNode {
    const end = this.closingQuote(at) + 1;
    const source = this.text.slice(at, end);
    const style = source.startsWith('"') ? 'double' : 'single';
    return { type: 'scalar', value: unquoted(source), source, style, start: at, end, parent };
  }

  protected missing(at: number, parent: Parent): ScalarNode {
    return { type: 'scalar', value: null, source: '', style: 'missing', start: at, end: at, parent };
  }

  protected skipBlanks(from: number): number {
    let at = from;
    while (at < this.lineEnd && this.text.charCodeAt(at) === BLANK) at++;
    return at;
  }

  /** True at the end of the line or at a comment, which is kept. */
  protected isLineEnd(at: number): boolean {
    if (at >= this.lineEnd) return true;
    if (this.text.charCodeAt(at) !== HASH || this.text.charCodeAt(at - 1) !== BLANK) return false;
    this.comment(at);
    return true;
  }
}

/** The text between quotes, in which only doubled single quotes mean something. */
export function unquoted(source: string): string {
  const inner = source.slice(1, -1);
  return source.startsWith("'") ? inner.replaceAll("''", "'") : inner;
}

/** The same few keys stand in thousands of items, where one copy of each is enough. */
const keyWords = new Map<string, string>();
const MOST_KEY_WORDS = 1000;

export function keyWord(source: string): string {
  const known = keyWords.get(source);
  if (known !== undefined) return known;
  // Joined and cut again, so that the word does not hold on to the text that it stands in.
  const word = ` ${source}`.slice(1);
  if (keyWords.size < MOST_KEY_WORDS) keyWords.set(word, word);
  return word;
}
