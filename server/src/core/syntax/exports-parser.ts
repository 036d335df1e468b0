/**
 * Shell scripts of `export NAME=value` lines to a tree: one map of variables. Everything else that a shell might do is
 * left alone, and values that only a running shell can tell are opaque. Never throws.
 */
import { conflictsIn } from './merge-conflict.js';
import { insertion, replacement } from './repairs.js';
import { type ShellWord, shellWord } from './shell-word.js';
import type { Comment, MapEntry, MapNode, ScalarNode, SyntaxProblem, SyntaxTree } from './tree.js';

const MOST_PROBLEMS = 100;

export function parseExports(text: string): SyntaxTree {
  const conflicts = conflictsIn(text, 'ini-syntax');
  const reader = new Reader(conflicts?.rest ?? text);
  reader.problems.push(...(conflicts?.problems ?? []));
  reader.read();
  return {
    language: 'exports',
    root: reader.isEmpty ? undefined : reader.root,
    problems: reader.problems.slice(0, MOST_PROBLEMS),
    comments: reader.comments,
    broken: reader.problems.length > 0,
    spanOf: ({ start, end }) => ({ start, end }),
  };
}

class Reader {
  readonly comments: Comment[] = [];
  readonly problems: SyntaxProblem[] = [];
  readonly root: MapNode;
  /** No line has anything but blanks and comments. */
  isEmpty = true;
  private readonly entries: MapEntry[] = [];
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\uFEFF') ? 1 : 0;
    const { entries } = this;
    this.root = { type: 'map', style: 'block', entries, start: 0, end: text.length, parent: undefined };
  }

  read(): void {
    while (this.at < this.text.length) {
      this.match(/[ \t]*/y);
      const first = this.text.charAt(this.at);
      if (first === '#') this.comment(this.at);
      else if (!/[\r\n]|^$/.test(first)) {
        this.isEmpty = false;
        while (this.match(/export(?=[ \t])/y)) {
          this.assignments();
          this.match(/(?:;|&&)[ \t]*/y);
        }
        this.findComment();
      }
      this.at = this.lineEnd() + 1;
    }
  }

  /** What follows `export`, up to the end of the command. */
  private assignments(): void {
    let before: MapEntry | undefined;
    for (;;) {
      this.match(/(?:[ \t]|\\\r?\n)*/y);
      const start = this.at;
      if (/[\s;&|<>#]|^$/.test(this.text.charAt(start))) return;
      const name = this.match(/[A-Za-z_]\w*(?=[=:]|[\s;&|]|$)/y);
      if (name === undefined) {
        const word = this.word();
        // A character that begins no word, such as a bracket, must not be read for ever.
        this.at = Math.max(this.at, start + 1);
        if (isPlain(this.text.slice(start, word.end))) this.problems.push(noName(this.text, word, before));
        before = undefined;
        continue;
      }
      const nameEnd = this.at;
      const loose = this.match(
        /[ \t]+=[ \t]*|[ \t]*:[ \t]*(?=[^\s:])|[ \t]+(?=\d[\w.:/-]*[ \t]*(?:[\r\n]|$))/y,
      );
      if (loose === undefined && this.match(/=/y) === undefined) {
        before = undefined;
        continue;
      }
      const valueStart = this.at;
      const word = this.word();
      before = this.assign(start, nameEnd, word);
      if (loose !== undefined) this.problems.push(wrongSign(name, loose.trim(), nameEnd, valueStart));
    }
  }

  private assign(start: number, nameEnd: number, word: ShellWord): MapEntry {
    const key: ScalarNode = {
      type: 'scalar',
      style: 'plain',
      value: this.text.slice(start, nameEnd),
      source: this.text.slice(start, nameEnd),
      start,
      end: nameEnd,
      parent: undefined,
    };
    const isMissing = word.start === word.end;
    const value: ScalarNode = {
      type: 'scalar',
      style: isMissing ? 'missing' : word.style,
      // Only a running shell could tell the value of an opaque word.
      value: isMissing || word.style === 'opaque' ? null : word.value,
      source: this.text.slice(word.start, word.end),
      start: word.start,
      end: word.end,
      parent: undefined,
    };
    const entry: MapEntry = { type: 'entry', start, end: word.end, key, value, parent: this.root };
    key.parent = entry;
    value.parent = entry;
    this.entries.push(entry);
    return entry;
  }

  private word(): ShellWord {
    const found = shellWord(this.text, this.at);
    // A text that holds the next command lacks its quote.
    const isLost = /[\r\n][ \t]*export[ \t]/.test(this.text.slice(found.start, found.end));
    const word = isLost ? openWord(this.text, found.start) : found;
    this.at = word.end;
    if (word.unclosed !== undefined) this.problems.push(unclosed(this.text, word, word.unclosed));
    return word;
  }

  /** A comment behind a command; quotes are told apart well enough within one line. */
  private findComment(): void {
    const end = this.lineEnd();
    for (let at = this.at; at < end; at++) {
      const character = this.text.charAt(at);
      if (character === '\\') at++;
      else if (character === '"' || character === "'") {
        const close = this.text.indexOf(character, at + 1);
        if (close < 0 || close > end) return;
        at = close;
      } else if (character === '#' && /^$|[\s;]/.test(this.text.charAt(at - 1))) {
        this.comment(at);
        return;
      }
    }
  }

  private comment(start: number): void {
    const end = start + this.text.slice(start, this.lineEnd()).trimEnd().length;
    const text = this.text.slice(start, end).replace(/^#+\s*/, '');
    this.comments.push({ span: { start, end }, text });
  }

  private lineEnd(): number {
    const newline = this.text.indexOf('\n', this.at);
    return newline < 0 ? this.text.length : newline;
  }

  /** Goes behind what matches here; undefined where nothing does. */
  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.at += found.length;
    return found;
  }
}

/** A text whose quote is missing, as far as its line goes. */
function openWord(text: string, start: number): ShellWord {
  const end = start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 0);
  const unclosed = start + Math.max(0, text.slice(start, end).search(/["']/));
  return { start, end, value: text.slice(start, end), style: 'opaque', unclosed };
}

/** Where the quote begins or ends the word, it is clear where the other one belongs. */
function unclosed(text: string, { start, end }: ShellWord, at: number): SyntaxProblem {
  const quote = text.charAt(at);
  const problem: SyntaxProblem = {
    kind: 'ini-syntax',
    span: { start: at, end: at + 1 },
    message: 'This quote is not closed.',
  };
  const own = text.slice(start, end).trimEnd();
  if (at === start + own.length - 1 && own.length > 1)
    return { ...problem, repair: replacement(`Delete the ${quote}`, at, at + 1, '') };
  if (at !== start || /[\s#]/.test(own)) return problem;
  return { ...problem, repair: insertion(`Insert ${quote}`, start + own.length, quote) };
}

/** A word in which no quote, bracket or variable could make something else of it, and no option. */
function isPlain(word: string): boolean {
  return /^[\w.:/@%,=]+$/.test(word);
}

/** A word that `export` does not take; behind `NAME=` and a blank it is the value that was meant. */
function noName(text: string, { start, end }: ShellWord, before: MapEntry | undefined): SyntaxProblem {
  const span = { start, end };
  if (before?.value.type !== 'scalar' || before.value.style !== 'missing')
    return { kind: 'ini-syntax', span, message: `'${text.slice(start, end)}' is not a valid variable name.` };
  return {
    kind: 'ini-syntax',
    span,
    message: `Unexpected space between '${before.key.value}=' and its value.`,
    repair: { title: 'Remove the space', edits: [{ span: { start: before.end, end: start }, newText: '' }] },
  };
}

/** Blanks around the sign that assigns, another sign, or none. */
function wrongSign(name: string, sign: string, start: number, end: number): SyntaxProblem {
  if (sign !== '=') {
    const message =
      sign === '' ? `Missing '=' between '${name}' and its value.` : `Use '=' after '${name}', not ':'.`;
    return {
      kind: 'ini-syntax',
      span: { start, end },
      message,
      repair: replacement("Write '='", start, end, '='),
    };
  }
  return {
    kind: 'ini-syntax',
    span: { start, end },
    message: `The shell does not allow spaces around '=' after '${name}'.`,
    repair: { title: 'Remove the spaces', edits: [{ span: { start, end }, newText: '=' }] },
  };
}
