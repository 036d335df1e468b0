/** Lines of a file that is made of pieces: nothing is counted again for pieces that only moved. */
import { LineIndex, type Lines, type Position } from '../../text/line-index.js';
import type { Piece } from './piece.js';

const known = new WeakMap<Piece, LineIndex>();

export class PieceLines implements Lines {
  readonly lineCount: number;
  /** The number of the first line of each piece. */
  private readonly first: Int32Array;

  constructor(
    private readonly pieces: readonly Piece[],
    /** Where each piece begins; one more for the end of the text. */
    private readonly starts: Int32Array,
  ) {
    this.first = new Int32Array(pieces.length + 1);
    let line = 0;
    pieces.forEach((piece, index) => {
      this.first[index] = line;
      line += piece.breaks;
    });
    this.first[pieces.length] = line;
    this.lineCount = line + 1;
  }

  private get length(): number {
    return this.starts[this.pieces.length] ?? 0;
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    const index = this.pieceAt(this.starts, at);
    const piece = this.pieces[index];
    if (!piece) return { line: 0, character: 0 };
    const { line, character } = linesOf(piece).positionAt(at - (this.starts[index] ?? 0));
    return { line: line + (this.first[index] ?? 0), character };
  }

  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    return Math.min(this.startOf(line) + Math.max(0, character), this.endOf(line));
  }

  startOf(line: number): number {
    const [index, inner] = this.lineIn(line);
    const piece = this.pieces[index];
    return piece ? (this.starts[index] ?? 0) + linesOf(piece).startOf(inner) : 0;
  }

  endOf(line: number): number {
    const [index, inner] = this.lineIn(line);
    const piece = this.pieces[index];
    return piece ? (this.starts[index] ?? 0) + linesOf(piece).endOf(inner) : 0;
  }

  /** The piece that a line lies in, and its number there. A line break belongs to the piece that it ends. */
  private lineIn(line: number): readonly [number, number] {
    const clamped = Math.max(0, Math.min(line, this.lineCount - 1));
    const index = this.pieceAt(this.first, clamped);
    return [index, clamped - (this.first[index] ?? 0)];
  }

  /** The last piece that begins at or before a value; among empty ones the last. */
  private pieceAt(begins: Int32Array, value: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function linesOf(piece: Piece): LineIndex {
  const found = known.get(piece) ?? new LineIndex(piece.text);
  known.set(piece, found);
  return found;
}
