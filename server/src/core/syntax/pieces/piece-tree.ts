/**
 * A YAML file as a row of pieces: one immutable version of it. The next version takes over every piece that an edit did
 * not touch, with the nodes in it, so that it costs what was changed and a little for each piece that moved.
 */

import type { Span } from '../../text/span.js';
import type { Comment, MapEntry, MapNode, SyntaxNode, SyntaxProblem, SyntaxTree } from '../tree.js';
import type { Piece, Section } from './piece.js';
import { PieceLines } from './piece-lines.js';
import { type List, rootOf } from './piece-root.js';
import { shift, shiftProblem } from './shift.js';

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
    /** What is wrong with the text as a whole, and slips, as which it is not read. */
    private readonly own: readonly SyntaxProblem[] = [],
    /** True where pieces were cut from the text without its slips. */
    readonly isRecovered = false,
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
      this.problemsKnown =
        this.own.length > 0
          ? [...this.own, ...gathered].sort((a, b) => a.span.start - b.span.start)
          : gathered;
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
