/**
 * Where the reading of JSON tokens has come to, and how what is wrong there is reported.
 */
import type { JsonProblems } from './json-problems.js';
import { isKeyAt, isValueBegin, type JsonToken } from './json-tokens.js';
import { shown } from './json-words.js';
import { replacement } from './repairs.js';
import type { Repair, SyntaxProblem, SyntaxProblemKind } from './tree.js';

export class JsonCursor {
  private index = 0;
  private readonly tokens: JsonToken[];

  constructor(
    readonly text: string,
    tokens: readonly JsonToken[],
    readonly problems: JsonProblems,
  ) {
    this.tokens = [...tokens];
  }

  get next(): JsonToken | undefined {
    return this.tokens[this.index];
  }

  /** What stands behind the next token. */
  get behind(): JsonToken | undefined {
    return this.tokens[this.index + 1];
  }

  /** What was read last. */
  get last(): JsonToken | undefined {
    return this.tokens[this.index - 1];
  }

  /** What stands at the end of the text. */
  get final(): JsonToken | undefined {
    return this.tokens.at(-1);
  }

  take(): JsonToken | undefined {
    return this.tokens[this.index++];
  }

  /** Reads the next token as another one. */
  exchange(token: JsonToken): void {
    this.tokens[this.index] = token;
  }

  get beginsValue(): boolean {
    return this.next !== undefined && isValueBegin(this.next);
  }

  get isKeyHere(): boolean {
    return isKeyAt(this.tokens, this.index);
  }

  /** The token behind the next one begins a value on its line, and is no key. */
  get valueFollows(): boolean {
    const { next, behind } = this;
    if (!behind || !isValueBegin(behind) || behind.line !== next?.line) return false;
    return !isKeyAt(this.tokens, this.index + 1);
  }

  certain(
    { start, end }: JsonToken,
    message: string,
    repair: Repair,
    kind: SyntaxProblemKind = 'json-syntax',
  ): void {
    this.problems.certain({ kind, span: { start, end }, message, repair });
  }

  doubt({ start, end }: JsonToken, message: string, more: Partial<SyntaxProblem> = {}): void {
    this.problems.doubt({ kind: 'json-syntax', span: { start, end }, message, ...more });
  }

  /** A sign that is no part of anything; with it go so many characters. */
  stray(token: JsonToken, sign: string, length = sign.length): void {
    const { start, end } = token;
    this.certain(
      { ...token, end: Math.min(end, start + sign.length) },
      `'${shown(sign)}' does not belong here.`,
      replacement(`Delete the '${shown(sign)}'`, start, start + length, ''),
    );
  }
}
