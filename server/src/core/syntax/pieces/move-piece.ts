/** A piece that was read from the text without its slips, at the place where it is written. */

import { LineIndex } from '../../text/line-index.js';
import type { Span } from '../../text/span.js';
import { moveNode, moveProblem, moveSpans } from '../recover/map-spans.js';
import type { Piece } from './piece.js';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** `text` is what is written there, and `local` tells where what was read is in it. The nodes are changed in place. */
export function movePiece(
  piece: Piece,
  text: string,
  isDoubtful: boolean,
  local: (span: Span) => Span,
): Piece {
  const copy: Mutable<Piece> = {
    ...piece,
    text: ` ${text}`.slice(1),
    breaks: new LineIndex(text).lineCount - 1,
    problems: piece.problems.map((each) => moveProblem(each, local)),
    comments: piece.comments.map((each) => ({ ...each, span: local(each.span) })),
    broken: piece.broken || isDoubtful,
    isDoubtful: true,
    isMoved: true,
  };
  for (const node of copy.nodes) {
    moveNode(node, local);
    const top: Mutable<typeof node> = node;
    top.piece = copy;
  }
  for (const entry of copy.entries) {
    moveSpans(entry, local);
    const top: Mutable<typeof entry> = entry;
    top.piece = copy;
  }
  return copy;
}
