/**
 * The text of an open document and its edits. Beside what the library's own document does, it keeps the starts of lines
 * through an edit: a file with thousands of servers has a hundred thousand lines, and most edits move none of them.
 */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import type { Position } from '../core/index.js';

const NEWLINE = 10;
const RETURN = 13;

export class OpenDocument {
  private starts: number[] | undefined;
  /** How often it was changed: clients may say the same version again. */
  revision = 0;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    private text: string,
  ) {}

  getText(): string {
    return this.text;
  }

  /** Applies changes in their order, each to the text that the one before left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) this.replace(change.range, textOf(change.text));
      else {
        this.text = textOf(change.text);
        this.starts = undefined;
      }
    }
    this.version = version;
    this.revision++;
  }

  private replace({ start, end }: { start: Position; end: Position }, newText: string): void {
    const [a, b] = [this.offsetAt(start), this.offsetAt(end)];
    const [from, to] = a <= b ? [a, b] : [b, a];
    this.text = this.text.slice(0, from) + newText + this.text.slice(to);
    this.moveLines(from, to, newText.length - (to - from));
  }

  /** Lines are looked for again from the line before the change to the one behind it, because CR and LF may have met. */
  private moveLines(from: number, to: number, delta: number): void {
    const { starts } = this;
    if (!starts) return;
    const first = Math.max(0, lineOf(starts, from) - 1);
    const behind = Math.min(lineOf(starts, to) + 2, starts.length);
    const end = behind < starts.length ? (starts[behind] ?? 0) + delta : this.text.length;
    const fresh = startsIn(this.text, starts[first] ?? 0, end);
    // The start of the line behind is kept with the others behind it.
    if (behind < starts.length && fresh.at(-1) === end) fresh.pop();
    const isSame = fresh.length === behind - first;
    if (isSame) for (let i = 0; i < fresh.length; i++) starts[first + i] = fresh[i] ?? 0;
    else this.starts = [...starts.slice(0, first), ...fresh, ...starts.slice(behind)];
    if (delta !== 0) moveFrom(this.starts ?? starts, first + fresh.length, delta);
  }

  private offsetAt({ line, character }: Position): number {
    this.starts ??= startsIn(this.text, 0, this.text.length);
    const { starts, text } = this;
    if (line < 0) return 0;
    if (line >= starts.length) return text.length;
    const start = starts[line] ?? 0;
    let end = starts[line + 1] ?? text.length;
    if (line + 1 < starts.length) {
      end--;
      if (text.charCodeAt(end) === NEWLINE && text.charCodeAt(end - 1) === RETURN && end > start) end--;
    }
    return Math.min(start + Math.max(0, character), Math.max(start, end));
  }
}

/** What is no text is an empty one: a client that says `null` is put right by its next edit. */
function textOf(sent: unknown): string {
  return typeof sent === 'string' ? sent : '';
}

/** Where lines begin in a stretch of text that begins with a line. */
function startsIn(text: string, from: number, to: number): number[] {
  const starts = [from];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) starts.push(at + 1);
  }
  return starts;
}

/** The line that an offset lies in. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const openDocuments: TextDocumentsConfiguration<OpenDocument> = {
  create: (uri, languageId, version, content) => new OpenDocument(uri, languageId, version, textOf(content)),
  update(document, changes, version) {
    document.update(changes, version);
    return document;
  },
};

function moveFrom(starts: number[], first: number, delta: number): void {
  for (let i = first; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + delta;
}
