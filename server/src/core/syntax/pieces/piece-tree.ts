/**
 * A YAML file as a row of pieces: one immutable version of it. The next version takes over every piece that an edit did
 * not touch, with the nodes in it, so that it costs what was changed and a little for each piece that moved.
 */

import { commonPrefix, commonSuffix } from '../../text/common-ends.js';
import { replaceBetween } from '../../text/common-items.js';
import type { Span } from '../../text/span.js';
import { conflictMarker } from '../limits.js';
import type { Comment, MapEntry, MapNode, SeqNode, SyntaxNode, SyntaxProblem, SyntaxTree } from '../tree.js';
import { parseYaml } from '../yaml-parser.js';
import { type Cut, cut, START, sameState } from './cut.js';
import { parsePiece } from './parse-piece.js';
import type { Piece, Section } from './piece.js';
import { PieceLines } from './piece-lines.js';
import { type List, rootOf } from './piece-root.js';
import { shift, shiftProblem } from './shift.js';

/** Longer texts are not read in one go by the `yaml` package, which takes a second for a megabyte. */
const MOST_AT_ONCE = 512 * 1024;

/** The file as pieces, or, where it has what cannot be cut (anchors, a list at the top), as one tree. */
export function parsePieces(text: string, before?: SyntaxTree, encoding?: SyntaxProblem): SyntaxTree {
  if (conflictMarker(text)) return parseYaml(text, '1.1');
  const old = before instanceof PieceTree ? before : undefined;
  const sections = old?.sections ?? new Map<string, Section>();
  const pieces = old ? recut(text, old, sections) : cutAll(text, sections);
  const isCut = pieces.some(({ kind }) => kind === 'section' || kind === 'head');
  const isAnchored = pieces.some(({ anchored }) => anchored);
  if ((!isCut || isAnchored) && text.length <= MOST_AT_ONCE) return parseYaml(text, '1.1');
  return new PieceTree(text, pieces, sections, encoding);
}

function sectionsOf(sections: Map<string, Section>): (name: string) => Section {
  return (name) => {
    const known = sections.get(name);
    if (known) return known;
    const made = standIn(name);
    sections.set(name, made);
    return made;
  };
}

function standIn(name: string): Section {
  const root: MapNode = { type: 'map', style: 'block', entries: [], start: 0, end: 0, parent: undefined };
  const nowhere = { start: 0, end: 0 };
  const key = {
    type: 'scalar',
    value: name,
    source: name,
    style: 'plain',
    ...nowhere,
    parent: undefined,
  } as const;
  const entry = { type: 'entry', key, value: key as SyntaxNode, ...nowhere, parent: root } satisfies MapEntry;
  const seq: SeqNode = { type: 'seq', style: 'block', items: [], ...nowhere, parent: entry };
  entry.value = seq;
  return { name, seq, entry };
}

function cutAll(text: string, sections: Map<string, Section>): Piece[] {
  const sectionOf = sectionsOf(sections);
  const pieces: Piece[] = [];
  for (const each of cut(text, 0, START, sectionOf))
    pieces.push(parsePiece(text, each, sectionIn(text, each, sectionOf)));
  return pieces;
}

/** The section that a piece begins or belongs to. */
function sectionIn(
  text: string,
  { kind, key, before }: Cut,
  sectionOf: (name: string) => Section,
): Section | undefined {
  if (kind === 'item' || !key) return before.section;
  const source = text.slice(key.start, key.end);
  return sectionOf(/^["']/.test(source) ? source.slice(1, -1) : source);
}

/** The pieces of a text of which an older version is known. */
function recut(text: string, old: PieceTree, sections: Map<string, Section>): readonly Piece[] {
  const same = commonPrefix(old.text, text);
  const most = Math.min(old.text.length, text.length) - same;
  const tail = commonSuffix(old.text, text, most);
  if (same === text.length && same === old.text.length) return old.pieces;
  const delta = text.length - old.text.length;
  // What begins the changed line may have ended the piece before.
  const from = Math.max(0, old.pieceAt(same) - 1);
  const begin = old.starts[from] ?? 0;
  const cuts: Cut[] = [];
  const sectionOf = sectionsOf(sections);
  let rest = old.pieces.length;
  for (const each of cut(text, begin, old.pieces[from]?.before ?? START, sectionOf)) {
    if (each.start >= text.length - tail) {
      const index = old.startsAt(each.start - delta);
      const known = index === undefined ? undefined : old.pieces[index];
      if (index !== undefined && known && sameState(known.before, each.before)) {
        rest = index;
        break;
      }
    }
    cuts.push(each);
  }
  const fresh = cuts.map((each, at) => {
    // A copy of an item stands where the item stood, which is among the rest by now: no piece stands in two places.
    const before = from + at < rest ? old.pieces[from + at] : undefined;
    const isSame =
      before?.kind === each.kind &&
      sameState(before.before, each.before) &&
      before.text.length === each.end - each.start &&
      text.startsWith(before.text, each.start);
    return isSame ? before : parsePiece(text, each, sectionIn(text, each, sectionOf));
  });
  return replaceBetween(old.pieces, { start: from, tail: old.pieces.length - rest }, fresh);
}

export class PieceTree implements SyntaxTree {
  readonly language = 'yaml';
  readonly root: MapNode | undefined;
  readonly broken: boolean;
  /** Where each piece begins; one more for the end of the text. */
  readonly starts: Int32Array;
  private readonly lists: readonly List[];
  private byPiece: ReadonlyMap<Piece, number> | undefined;
  private problemsKnown: readonly SyntaxProblem[] | undefined;
  private commentsKnown: readonly Comment[] | undefined;
  private linesKnown: PieceLines | undefined;

  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
    /** The stand-ins of every section that the file ever had. */
    readonly sections: Map<string, Section>,
    /** What is wrong with the text as a whole. */
    private readonly own?: SyntaxProblem,
  ) {
    this.starts = new Int32Array(pieces.length + 1);
    let at = 0;
    let broken = false;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i];
      if (!piece) continue;
      this.starts[i] = at;
      piece.index = i;
      at += piece.text.length;
      broken ||= piece.broken;
    }
    this.starts[pieces.length] = at;
    this.broken = broken;
    const { root, lists } = rootOf(pieces, this.starts);
    this.root = root;
    this.lists = lists;
  }

  get lines(): PieceLines {
    this.linesKnown ??= new PieceLines(this.pieces, this.starts);
    return this.linesKnown;
  }

  get problems(): readonly SyntaxProblem[] {
    if (!this.problemsKnown) {
      const gathered = this.gather((piece) => piece.problems, shiftProblem);
      this.problemsKnown = this.own ? [this.own, ...gathered] : gathered;
    }
    return this.problemsKnown;
  }

  get comments(): readonly Comment[] {
    this.commentsKnown ??= this.gather(
      (piece) => piece.comments,
      (comment, by) => ({ ...comment, span: shift(comment.span, by) }),
    );
    return this.commentsKnown;
  }

  spanOf(node: SyntaxNode | MapEntry): Span {
    const whole = this.wholeOf(node);
    const base = this.baseOf(whole);
    return { start: whole.start + base, end: whole.end + base };
  }

  /** The list that a node is an item of, with all its items; the stand-ins of sections become what they stand for. */
  parentOf(node: SyntaxNode): SyntaxNode['parent'] {
    const list = node.piece && this.listAt(this.indexOf(node.piece as Piece));
    return list && node.parent?.type === 'seq' ? list.seq : node.parent;
  }

  /** Where a piece begins in this version; undefined when it is none of it. */
  startOfPiece(piece: Piece): number | undefined {
    const index = this.indexOf(piece);
    return index < 0 ? undefined : this.starts[index];
  }

  /** The piece that an offset lies in. */
  pieceAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The piece that begins at an offset. */
  startsAt(offset: number): number | undefined {
    const index = this.pieceAt(offset);
    return this.starts[index] === offset ? index : undefined;
  }

  /** The name of the section that a piece belongs to, as written. */
  sectionOfPiece(piece: Piece): string | undefined {
    return piece.section?.name ?? piece.before.section?.name;
  }

  private indexOf(piece: Piece): number {
    if (this.pieces[piece.index] === piece) return piece.index;
    this.byPiece ??= new Map(this.pieces.map((each, index) => [each, index]));
    return this.byPiece.get(piece) ?? -1;
  }

  private listAt(index: number): List | undefined {
    return this.lists.find(({ head, end }) => head <= index && index < end);
  }

  /** Stand-ins say where sections are; the first one, should a file have a section twice. */
  private wholeOf(node: SyntaxNode | MapEntry): SyntaxNode | MapEntry {
    if (node.start !== 0 || node.end !== 0 || node.piece) return node;
    for (const list of this.lists) {
      const section = this.pieces[list.head]?.section;
      if (section?.seq === node) return list.seq;
      if (section?.entry === node) return list.entry;
    }
    return node;
  }

  private baseOf(node: SyntaxNode | MapEntry): number {
    let current: SyntaxNode | MapEntry | undefined = node;
    while (current && !current.piece) current = current.parent;
    return current?.piece ? (this.startOfPiece(current.piece as Piece) ?? 0) : 0;
  }

  private gather<T>(of: (piece: Piece) => readonly T[], moved: (each: T, by: number) => T): T[] {
    const all: T[] = [];
    const { pieces, starts } = this;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index];
      const own = piece ? of(piece) : [];
      for (const each of own) all.push(moved(each, starts[index] ?? 0));
    }
    return all;
  }
}
