/**
 * Maps offsets to lines and characters and back.
 * Lines end at LF, CRLF or a lone CR, as the Language Server Protocol has it; characters are UTF-16 code units.
 */

/** Line and character, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Lines of a text; what is outside the text is clamped to it. */
export interface Lines {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  /** Characters beyond a line are clamped to its end. */
  offsetAt(position: Position): number;
  /** Offset of the first character of a line. */
  startOf(line: number): number;
  /** Offset of the end of a line, its line break left out. */
  endOf(line: number): number;
}

export class LineIndex implements Lines {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.startOf(low) };
  }

  /** Positions outside the text are clamped to the line's end or to the text. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.starts.length) return this.text.length;
    const start = this.startOf(position.line);
    return Math.min(start + Math.max(0, position.character), this.endOf(position.line));
  }

  /** Offset of the first character of a line; lines outside the text are clamped. */
  startOf(line: number): number {
    return this.starts[Math.max(0, Math.min(line, this.starts.length - 1))] ?? 0;
  }

  /** Offset of the end of a line, its line break left out. */
  endOf(line: number): number {
    let end = line + 1 < this.starts.length ? this.startOf(line + 1) : this.text.length;
    if (line + 1 < this.starts.length) {
      end -= 1;
      if (end > 0 && this.text.charCodeAt(end) === 10 && this.text.charCodeAt(end - 1) === 13) end -= 1;
    }
    return end;
  }
}
