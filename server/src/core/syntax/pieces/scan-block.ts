/**
 * Reads the plain part of YAML that nearly every file is written in: block maps and lists, scalars and brackets on one
 * line, comments. Whatever is more than that it refuses, and the `yaml` package reads the piece instead; for what it
 * reads, the result is the same (a test compares them). Offsets count from the start of the piece.
 */

import { MAX_DEPTH } from '../limits.js';
import type { Comment, MapEntry, MapNode, Parent, ScalarNode, SeqNode, SyntaxNode } from '../tree.js';
import { readPlainScalar } from '../yaml11-scalars.js';
import { keyWord, LineScanner, REFUSED, unquoted } from './line-scanner.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Scanned {
  readonly root: SyntaxNode | undefined;
  readonly comments: readonly Comment[];
}

export function scanBlock(text: string): Scanned | undefined {
  try {
    return new Scanner(text).read();
  } catch (error) {
    if (error === REFUSED) return undefined;
    throw error;
  }
}

const BLANK = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;

/** Characters with a meaning of their own at the beginning of a value. */
const INDICATORS = new Set([...'#&*!|>%@`,[]{}"\''].map((each) => each.charCodeAt(0)));

class Scanner extends LineScanner {
  private depth = 0;

  read(): Scanned {
    this.nextContent();
    if (this.atEnd) return { root: undefined, comments: this.comments };
    const root = this.node(this.content, undefined);
    if (!this.atEnd) this.refuse();
    return { root, comments: this.comments };
  }

  /** A block node that begins at an offset of the current line. */
  private node(at: number, parent: Parent): SyntaxNode {
    if (++this.depth > MAX_DEPTH) this.refuse();
    const column = at - this.lineStart;
    let result: SyntaxNode;
    if (this.isDash(at)) result = this.seq(column, at, parent);
    else {
      const colon = this.colonOfKey(at);
      result = colon < 0 ? this.scalarNode(at, column - 1, parent) : this.map(column, at, parent);
    }
    this.depth--;
    return result;
  }

  private isDash(at: number): boolean {
    return this.text.charCodeAt(at) === DASH && this.isGap(at + 1);
  }

  private seq(column: number, first: number, parent: Parent): SeqNode {
    const items: SyntaxNode[] = [];
    const seq: Mutable<SeqNode> = { type: 'seq', style: 'block', items, start: first, end: first, parent };
    let at = first;
    for (;;) {
      const after = this.skipBlanks(at + 1);
      if (this.isLineEnd(after)) {
        const end = at + 1;
        this.nextContent();
        if (!this.atEnd && this.column > column) items.push(this.node(this.content, seq));
        else items.push(this.missing(end, seq));
      } else items.push(this.node(after, seq));
      if (this.atEnd || this.column < column) break;
      if (this.column > column) this.refuse();
      if (!this.isDash(this.content)) break;
      at = this.content;
    }
    seq.end = items.at(-1)?.end ?? seq.end;
    return seq;
  }

  private map(column: number, first: number, parent: Parent): MapNode {
    const entries: MapEntry[] = [];
    const map: Mutable<MapNode> = { type: 'map', style: 'block', entries, start: first, end: first, parent };
    let at = first;
    for (;;) {
      const colon = this.colonOfKey(at);
      if (colon < 0) this.refuse();
      entries.push(this.entry(at, colon, column, map));
      if (this.atEnd || this.column < column) break;
      if (this.column > column) this.refuse();
      if (this.isDash(this.content)) break;
      at = this.content;
    }
    map.end = entries.at(-1)?.end ?? map.end;
    // A list that grew has room for more, in each of thousands of items.
    map.entries = entries.slice();
    return map;
  }

  private entry(at: number, colon: number, column: number, parent: MapNode): MapEntry {
    const key = this.keyNode(at, colon);
    const entry: Mutable<MapEntry> = { type: 'entry', start: at, end: colon + 1, key, value: key, parent };
    const valueAt = this.skipBlanks(colon + 1);
    if (this.isLineEnd(valueAt)) {
      this.nextContent();
      const below = !this.atEnd && this.column > column;
      const beside = !this.atEnd && this.column === column && this.isDash(this.content);
      entry.value = below || beside ? this.node(this.content, entry) : this.missing(colon + 1, entry);
    } else {
      // Another key on the same line is an error that the package words.
      if (this.text.charCodeAt(valueAt) === DASH && this.isGap(valueAt + 1)) this.refuse();
      entry.value = this.scalarNode(valueAt, column, entry);
    }
    entry.end = Math.max(entry.value.end, colon + 1);
    key.parent = entry;
    return entry;
  }

  private keyNode(at: number, colon: number): ScalarNode {
    let end = colon;
    while (this.text.charCodeAt(end - 1) === BLANK) end--;
    const source = keyWord(this.text.slice(at, end));
    const quote = source.charCodeAt(0);
    if (quote === 34 || quote === 39) {
      const style = quote === 34 ? 'double' : 'single';
      return { type: 'scalar', value: unquoted(source), source, style, start: at, end, parent: undefined };
    }
    const value = readPlainScalar(source);
    // Merge keys need the anchors of the whole file.
    if (source === '<<') this.refuse();
    return { type: 'scalar', value, source, style: 'plain', start: at, end, parent: undefined };
  }

  /** The colon after the key that begins at an offset; -1 where no key begins. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the characters of every key of a large file
  private colonOfKey(at: number): number {
    const { text, lineEnd } = this;
    const first = text.charCodeAt(at);
    if (first === 34 || first === 39) {
      const close = this.closingQuote(at);
      const colon = this.skipBlanks(close + 1);
      return text.charCodeAt(colon) === COLON && this.isGap(colon + 1) ? colon : -1;
    }
    if (INDICATORS.has(first)) return -1;
    if ((first === DASH || first === 63 || first === COLON) && this.isGap(at + 1)) this.refuse();
    for (let i = at; i < lineEnd; i++) {
      const code = text.charCodeAt(i);
      if (code === COLON && this.isGap(i + 1)) return i;
      if (code === HASH && text.charCodeAt(i - 1) === BLANK) return -1;
      if (code < BLANK) this.refuse();
    }
    return -1;
  }

  /** A value that is written on this line whole; what follows must be indented no more than the key of it. */
  private scalarNode(at: number, column: number, parent: Parent): SyntaxNode {
    const code = this.text.charCodeAt(at);
    let node: SyntaxNode;
    if (code === 91 || code === 123) node = this.flow(at, parent);
    else if (code === 34 || code === 39) node = this.quoted(at, parent);
    else node = this.plain(at, parent);
    const rest = this.skipBlanks(node.end);
    if (!this.isLineEnd(rest) || (rest === node.end && rest < this.lineEnd)) this.refuse();
    this.nextContent();
    if (!this.atEnd && this.column > column) this.refuse();
    return node;
  }

  private plain(at: number, parent: Parent): ScalarNode {
    const { text, lineEnd } = this;
    if (INDICATORS.has(text.charCodeAt(at))) this.refuse();
    let end = at;
    for (let i = at; i < lineEnd; i++) {
      const code = text.charCodeAt(i);
      if (code === BLANK) continue;
      if (code < BLANK) this.refuse();
      if (code === HASH && text.charCodeAt(i - 1) === BLANK) break;
      if (code === COLON && this.isGap(i + 1)) this.refuse();
      end = i + 1;
    }
    const source = text.slice(at, end);
    return { type: 'scalar', value: readPlainScalar(source), source, style: 'plain', start: at, end, parent };
  }

  private flow(at: number, parent: Parent): SyntaxNode {
    if (++this.depth > MAX_DEPTH) this.refuse();
    const node = this.text.charCodeAt(at) === 91 ? this.flowSeq(at, parent) : this.flowMap(at, parent);
    this.depth--;
    return node;
  }

  private flowSeq(start: number, parent: Parent): SeqNode {
    const items: SyntaxNode[] = [];
    const seq: Mutable<SeqNode> = { type: 'seq', style: 'flow', items, start, end: start, parent };
    let at = this.skipBlanks(start + 1);
    while (this.text.charCodeAt(at) !== 93) {
      const item = this.flowValue(at, seq);
      items.push(item);
      at = this.skipBlanks(item.end);
      if (this.text.charCodeAt(at) === 44) at = this.skipBlanks(at + 1);
      else if (this.text.charCodeAt(at) !== 93) this.refuse();
    }
    seq.end = at + 1;
    return seq;
  }

  private flowMap(start: number, parent: Parent): MapNode {
    const entries: MapEntry[] = [];
    const map: Mutable<MapNode> = { type: 'map', style: 'flow', entries, start, end: start, parent };
    let at = this.skipBlanks(start + 1);
    while (this.text.charCodeAt(at) !== 125) {
      const key = this.flowValue(at, undefined);
      if (key.type !== 'scalar' || key.value === '<<') this.refuse();
      const colon = this.skipBlanks(key.end);
      if (this.text.charCodeAt(colon) !== COLON || this.text.charCodeAt(colon + 1) !== BLANK) this.refuse();
      const entry: Mutable<MapEntry> = {
        ...{ type: 'entry', start: key.start, end: key.end, key, value: key, parent: map },
      };
      entry.value = this.flowValue(this.skipBlanks(colon + 1), entry);
      entry.end = entry.value.end;
      key.parent = entry;
      entries.push(entry);
      at = this.skipBlanks(entry.end);
      if (this.text.charCodeAt(at) === 44) at = this.skipBlanks(at + 1);
      else if (this.text.charCodeAt(at) !== 125) this.refuse();
    }
    map.end = at + 1;
    return map;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the characters of every value in brackets
  private flowValue(at: number, parent: Parent): SyntaxNode {
    const { text, lineEnd } = this;
    const first = text.charCodeAt(at);
    if (at >= lineEnd) this.refuse();
    if (first === 91 || first === 123) return this.flow(at, parent);
    if (first === 34 || first === 39) return this.quoted(at, parent);
    if (INDICATORS.has(first) || ((first === DASH || first === 63) && this.isGap(at + 1))) this.refuse();
    let end = at;
    for (let i = at; i < lineEnd; i++) {
      const code = text.charCodeAt(i);
      if (code === 44 || code === 93 || code === 125) break;
      if (code === COLON) {
        const next = text.charCodeAt(i + 1);
        if (this.isGap(i + 1)) break;
        if (next === 44 || next === 93 || next === 125) this.refuse();
      }
      if (code === 91 || code === 123 || code < BLANK) this.refuse();
      if (code === HASH && text.charCodeAt(i - 1) === BLANK) this.refuse();
      if (code !== BLANK) end = i + 1;
    }
    if (end === at) this.refuse();
    const source = text.slice(at, end);
    return { type: 'scalar', value: readPlainScalar(source), source, style: 'plain', start: at, end, parent };
  }
}
