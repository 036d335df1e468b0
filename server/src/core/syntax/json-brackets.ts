/**
 * Brackets that are missing, or too many. Where they do not match, the indentation of the lines tells which section was
 * left open: its closing bracket would be before the first line that is not deeper than the line which opened it.
 * What comes out are tokens whose brackets match, so that one lost brace costs one finding and no section its contents.
 */
import {
  deletion,
  indentOf,
  problemAt,
  tellsByIndentation,
  unclosedAtEnd,
  virtual,
} from './json-bracket-repairs.js';
import { isClosing, isDivider, isKeyAt, isValueBegin, type JsonToken } from './json-tokens.js';
import { insertion, replacement } from './repairs.js';

import type { SyntaxProblem } from './tree.js';

type Opening = '{' | '[';

interface Open {
  readonly kind: Opening;
  readonly token: JsonToken;
}

const CLOSING: Readonly<Record<Opening, '}' | ']'>> = { '{': '}', '[': ']' };

export class Balance {
  private readonly out: JsonToken[] = [];
  private readonly open: Open[] = [];
  /** In the order of the text. */
  readonly problems: SyntaxProblem[] = [];
  /** Some are open where the text ends. */
  isCutOff = false;
  /** How many closing brackets are missing; less than none where there are too many. */
  private missing: number;
  private readonly byIndentation: boolean;
  /** Brackets begin lines of their own, behind the colon of the line before. */
  private readonly isAllman: boolean;
  private readonly eol: string;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly JsonToken[],
  ) {
    const count = (kinds: string) => tokens.filter(({ kind }) => kinds.includes(kind)).length;
    this.missing = count('{[') - count('}]');
    this.eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const onOwnLine = tokens.filter(
      ({ kind, first }, index) => kind === '{' && first && tokens[index - 1]?.kind === ':',
    );
    this.isAllman = onOwnLine.length > 1;
    this.byIndentation = tellsByIndentation(tokens);
  }

  run(): readonly JsonToken[] {
    for (const [index, token] of this.tokens.entries()) {
      const { kind } = token;
      if (kind === '{' || kind === '[') this.opening(kind, token, index);
      else if (kind === '}' || kind === ']') this.closing(kind, token, index);
      else this.content(token, index);
    }
    this.atEnd();
    return this.out;
  }

  private get top(): Open | undefined {
    return this.open.at(-1);
  }

  private push(kind: Opening, token: JsonToken): void {
    this.open.push({ kind, token });
    this.out.push(token);
  }

  private opening(kind: Opening, token: JsonToken, index: number): void {
    if (this.missing > 0 && this.isStray(kind, index)) {
      this.missing--;
      this.problems.push(
        problemAt(token, `This '${kind}' does not belong here.`, deletion(this.text, token)),
      );
      return;
    }
    if (this.missing > 0 && this.isNextItem(kind, token)) this.closeTop(true);
    const last = this.out.at(-1);
    if (this.missing < 0 && !this.isAllman && kind === '{' && token.first && last?.kind === ':')
      this.openBefore('[', token, last);
    this.push(kind, token);
  }

  /** A bracket where none can begin a value, or a brace before something that is no member. */
  private isStray(kind: Opening, index: number): boolean {
    const last = this.out.at(-1);
    const inMap = this.top?.kind === '{' && (last?.kind === ',' || last?.kind === '{');
    if (inMap) return !this.isNextItem(kind, this.tokens[index]);
    if (last && /^(?:[}\]]|text|word)$/.test(last.kind)) return true;
    const next = this.tokens[index + 1];
    if (kind === '{' && next?.kind === '[' && next.line === this.tokens[index]?.line)
      return !isKeyAt(this.tokens, index + 2);
    if (kind === '{' && next?.kind === '{') return true;
    return this.isOneWord(index + 1) && !(kind === '{' && isKeyAt(this.tokens, index + 1));
  }

  /** In a list of objects, the one before may be what was left open. */
  private isNextItem(kind: Opening, token: JsonToken | undefined): boolean {
    const isInList = kind === '{' && this.top?.kind === '{' && this.open.at(-2)?.kind === '[';
    return isInList && token?.first === true && token.indent === this.top?.token.indent;
  }

  /** A value that is followed by the next member, or by the end of its section on another line. */
  private isOneWord(index: number): boolean {
    const value = this.tokens[index];
    const behind = this.tokens[index + 1];
    if (!behind || (value?.kind !== 'text' && value?.kind !== 'word')) return false;
    if (behind.kind === ',') return isKeyAt(this.tokens, index + 2);
    return (behind.kind === '}' && behind.line !== value.line) || isKeyAt(this.tokens, index + 1);
  }

  private content(token: JsonToken, index: number): void {
    if (isKeyAt(this.tokens, index)) this.beforeKey(token, index);
    this.out.push(token);
  }

  /** What must be opened or closed so that a key can stand here. */
  private beforeKey(token: JsonToken, index: number): void {
    const last = this.out.at(-1);
    const isBehindColon = isDivider(last);
    const isInside = last && isBehindColon && (token.line === last.line || token.indent > last.indent);
    if (!last || (this.missing < 0 && (isInside || this.top?.kind === '['))) {
      this.openBefore('{', token, last);
      return;
    }
    if (isBehindColon) return;
    while (this.missing > 0 && this.top?.kind === '[') this.closeTop(true);
    this.closeDeeper(index);
  }

  private openBefore(kind: Opening, token: JsonToken, last: JsonToken | undefined): void {
    this.missing++;
    const message = last ? `Missing opening '${kind}' after this.` : `Missing opening '${kind}' before this.`;
    const repair = last
      ? insertion(`Insert '${kind}'`, last.end, ` ${kind}`)
      : insertion(`Insert '${kind}'`, token.start, `${kind}\n`);
    this.problems.push({ ...problemAt(last ?? token, message, repair), kind: 'json-syntax' });
    this.push(kind, virtual(kind, token.start, last ?? { ...token, indent: -1 }));
  }

  private isDedented(index: number): boolean {
    const token = this.tokens[index];
    const top = this.top;
    if (!this.byIndentation || !token?.first || !top || this.open.length === 1) return false;
    return token.indent <= top.token.indent;
  }

  /** Sections that a line is not deep enough to belong to. */
  private closeDeeper(index: number): void {
    while (this.missing > 0 && this.isDedented(index)) this.closeTop(true);
  }

  /** Puts the bracket there that the innermost section lacks; before a comma that divides it from what follows. */
  private closeTop(needsComma: boolean): void {
    const section = this.open.pop();
    if (!section) return;
    this.missing--;
    const closing = CLOSING[section.kind];
    const comma = this.out.at(-1)?.kind === ',' ? this.out.pop() : undefined;
    const last = this.out.at(-1) ?? section.token;
    const edge = comma?.first ? comma.start : last.end;
    const isOwnLine = !comma?.first && section.token.line !== last.line;
    const lead = isOwnLine ? `${this.eol}${indentOf(this.text, section.token)}` : '';
    const newText = `${lead}${closing}${comma || !needsComma ? '' : ','}`;
    const message = `Missing closing '${closing}' after this.`;
    const at = { ...last, start: section.token.line === last.line ? section.token.start : last.end - 1 };
    this.problems.push(problemAt(at, message, insertion(`Insert '${closing}'`, edge, newText)));
    this.out.push(virtual(closing, edge, last));
    if (needsComma) this.out.push(comma ?? virtual(',', edge, last));
  }

  private closing(kind: '}' | ']', token: JsonToken, index: number): void {
    if (this.byIndentation && token.first) this.closeAbove(token);
    if (this.missing < 0 && this.isExtra(kind, token, index)) {
      if (kind === ']' && this.opensList(token)) return;
      this.drop(token);
      return;
    }
    const { top } = this;
    if (!top) this.drop(token);
    else if (CLOSING[top.kind] === kind) {
      this.open.pop();
      this.out.push(token);
    } else if (this.missing > 0 && this.open.some((each) => CLOSING[each.kind] === kind)) {
      this.closeBefore(token);
      this.closing(kind, token, index);
    } else if (this.missing === 0) this.replace(top, token);
    else this.drop(token);
  }

  /** A bracket that begins its line closes the section whose line is indented as far. */
  private closeAbove(token: JsonToken): void {
    const isMeant = this.open.some(({ token: { indent } }) => indent === token.indent);
    while (
      isMeant &&
      this.missing > 0 &&
      this.open.length > 1 &&
      (this.top?.token.indent ?? 0) > token.indent
    )
      this.closeTop(false);
  }

  private isExtra(kind: '}' | ']', token: JsonToken, index: number): boolean {
    const { top } = this;
    const next = this.tokens[index + 1];
    if (!top || CLOSING[top.kind] !== kind) return true;
    // An empty object with its members behind it.
    if (this.out.at(-1) === top.token && isKeyAt(this.tokens, index + 1)) return true;
    if (top.token.line === token.line) return false;
    if (this.isInMember(token, next)) return true;
    const closesAll = this.open.length === 1 && next !== undefined && !isClosing(next);
    if (closesAll || !this.byIndentation) return closesAll;
    if (token.first)
      return top.token.indent < token.indent || (next?.line === token.line && isValueBegin(next));
    const behind = next?.kind === ',' ? this.tokens[index + 2] : next;
    return behind?.first === true && behind.kind !== kind && behind.indent > top.token.indent;
  }

  /** Before the value of a member, or behind its key. */
  private isInMember(token: JsonToken, next: JsonToken | undefined): boolean {
    return next?.line === token.line && (this.out.at(-1)?.kind === ':' || isDivider(next));
  }

  /** `"a": 1, 2]`: the list begins behind the colon of this line. */
  private opensList(token: JsonToken): boolean {
    let colon = this.out.length - 1;
    while (this.out[colon]?.line === token.line && this.out[colon]?.kind !== ':') colon--;
    const items = this.out.slice(colon + 1);
    const isList =
      this.out[colon]?.kind === ':' &&
      items.at(-1)?.kind !== ',' &&
      items.every(({ kind, line }) => line === token.line && /^(?:,|text|word)$/.test(kind));
    const [first] = items;
    // One item may as well be no list at all.
    if (!isList || !first || items.length === 1) return false;
    this.missing++;
    const repair = insertion("Insert '['", first.start, '[');
    this.problems.push({
      ...problemAt({ ...token, start: first.start }, "Missing opening '[' before this.", repair),
      kind: 'json-syntax',
    });
    this.out.splice(colon + 1, 0, virtual('[', first.start, first));
    this.out.push(token);
    return true;
  }

  private drop(token: JsonToken): void {
    this.missing++;
    const message = `Unexpected '${token.kind}': nothing is open here.`;
    const { repair, ...problem } = problemAt(token, message, deletion(this.text, token));
    const value = token.kind === ']' ? this.out.at(-1) : undefined;
    const isItem = value?.line === token.line && this.out.at(-2)?.kind === ':';
    this.problems.push({
      ...problem,
      kind: 'json-syntax',
      ...(value && isItem && repair
        ? { choices: [repair, insertion("Insert '['", value.start, '[')] }
        : repair && { repair }),
    });
  }

  private closeBefore(token: JsonToken): void {
    const section = this.open.pop();
    if (!section) return;
    this.missing--;
    const closing = CLOSING[section.kind];
    const last = this.out.at(-1) ?? section.token;
    const message = `Missing closing '${closing}' before this '${token.kind}'.`;
    this.problems.push(problemAt(token, message, insertion(`Insert '${closing}'`, last.end, closing)));
    this.out.push(virtual(closing, last.end, last));
  }

  private replace({ kind }: Open, token: JsonToken): void {
    this.open.pop();
    const closing = CLOSING[kind];
    const message = `'${token.kind}' does not close '${kind}'. Write '${closing}'.`;
    const repair = replacement(`Change to '${closing}'`, token.start, token.end, closing);
    this.problems.push(problemAt(token, message, repair));
    this.out.push({ ...token, kind: closing });
  }

  /** The brackets that are open at the end, the innermost first. The text may have been cut off. */
  private atEnd(): void {
    if (this.open.length === 0) return;
    const closing = this.open.map(({ kind }) => CLOSING[kind]).reverse();
    const last = this.out.at(-1);
    if (!last) return;
    this.isCutOff = true;
    this.problems.push(unclosedAtEnd(last, closing));
    if (last.kind === ',') this.out.pop();
    for (const each of closing) this.out.push(virtual(each, last.end, last));
  }
}
