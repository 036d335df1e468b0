/**
 * The pieces that a large YAML file is made of: a section with all that is in it, or one item of a list that is a
 * section. A piece is parsed by itself and does not know where in the file it is, so that an edit costs the pieces
 * it touches and the others move without being read again.
 */
import type { Comment, MapEntry, PieceMark, SeqNode, SyntaxNode, SyntaxProblem } from '../tree.js';

/**
 * `head`: the key line of a list section. `item`: one item of it. `section`: a key with any other value.
 * `other`: what is not part of the tree: comments at the top, a document marker, a line that fits nowhere.
 */
export type PieceKind = 'head' | 'item' | 'section' | 'other';

/**
 * Where a line is before it is looked at. Two states are the same when the lines that follow mean the same.
 * `list` has an item indentation, `open` is a key of which the value has not begun, `value` is inside any other value.
 */
export interface CutState {
  readonly place: 'start' | 'open' | 'list' | 'value' | 'after';
  /** Blanks before the keys at the top; -1 as long as there was none. */
  readonly root: number;
  /** Blanks before the dash, in a list. */
  readonly indent: number;
  /** The section that lines belong to. */
  readonly section: Section | undefined;
}

/**
 * Represents a section of the file in the trees of its items: their `parent` leads here, whatever the version of the
 * file. `SyntaxTree.whole` says what it is in one version.
 */
export interface Section {
  readonly name: string;
  readonly seq: SeqNode;
  readonly entry: MapEntry;
}

export interface Piece extends PieceMark {
  readonly kind: PieceKind;
  readonly text: string;
  /** Line breaks in the text. */
  readonly breaks: number;
  /** Offsets count from the start of the piece. */
  readonly problems: readonly SyntaxProblem[];
  readonly comments: readonly Comment[];
  /** True when problems make it doubtful what the author meant. */
  readonly broken: boolean;
  /** True when it may be meant otherwise than it is read. */
  readonly isDoubtful: boolean;
  /** True when it was read from text without slips, so that its text is not what was read. */
  readonly isMoved?: boolean;
  /** True when it has anchors or aliases, which mean something beyond the piece. */
  readonly anchored: boolean;
  /** The items of an `item`; for sections, see `entries`. */
  readonly nodes: readonly SyntaxNode[];
  /** The entries of a `section`; of a `head`, one whose value is a stand-in. */
  readonly entries: readonly MapEntry[];
  /** Of a `head`. */
  readonly section?: Section;
  readonly before: CutState;
  /** Where the piece was last found in a file: a guess that every version checks. */
  index: number;
}
