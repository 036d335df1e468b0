/** A slip: what was typed or pasted wrongly on one line or a few, and how the file is read without it. */

import type { Span } from '../../text/span.js';
import type { TextEdit } from '../../text/text-edit.js';
import type { SyntaxProblemKind } from '../tree.js';

export interface Slip {
  readonly kind: SyntaxProblemKind;
  readonly span: Span;
  readonly message: string;
  /** In the imperative; undefined where the reading is no repair that anybody would want. */
  readonly title: string | undefined;
  /** How the text is read. They never overlap, and are in order. */
  readonly edits: readonly TextEdit[];
  /** Other edits than those for reading, where the repair differs. */
  readonly repair?: readonly TextEdit[] | undefined;
  /** True when nothing else can be meant: what is read is then as good as if it had been written so. */
  readonly certain: boolean;
  /** True where the reading may be as good as certain and the repair is still one for the author to choose. */
  readonly isGuess?: boolean;
  /** Text of which more may be meant to follow, although what is there is known. */
  readonly open?: Span | undefined;
}

/** A way in which lines may be meant, before it is tried. */
export interface Candidate {
  /** How unlikely it is by itself; every line that still does not fit counts `MISFIT_COST`. */
  readonly cost: number;
  readonly kind: SyntaxProblemKind;
  /** So many lines are replaced by `lines`. */
  readonly count: number;
  readonly lines: readonly string[];
  readonly message: string;
  readonly title: string | undefined;
  /** True where the repair takes the line out of the file. */
  readonly isRemoved?: boolean;
  /** Columns on the first line that are pointed at; the whole line by default. */
  readonly at?: readonly [number, number];
  /** Columns of a value that may not be whole. */
  readonly open?: readonly [number, number];
  readonly certain: boolean;
  /** As in `Slip`. */
  readonly isGuess?: boolean;
}
