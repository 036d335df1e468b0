/** Moves everything that was read from a repaired text to where it is in the text as it was written. */
import type { Span } from '../../text/span.js';
import type { Comment, MapEntry, SyntaxNode, SyntaxProblem, SyntaxTree } from '../tree.js';

type Read = Pick<SyntaxTree, 'root' | 'problems' | 'comments'>;

interface Movable {
  start: number;
  end: number;
}

/** Nodes are changed in place: they are not known elsewhere yet. */
export function mapSpans({ root, problems, comments }: Read, original: (span: Span) => Span): Read {
  if (root) moveNode(root, original);
  return {
    root,
    problems: problems.map((each) => moveProblem(each, original)),
    comments: comments.map((each): Comment => ({ ...each, span: original(each.span) })),
  };
}

export function moveNode(root: SyntaxNode, original: (span: Span) => Span): void {
  moveOne(root, original);
  if (root.type === 'seq') for (const item of root.items) moveNode(item, original);
  if (root.type === 'map') for (const entry of root.entries) moveSpans(entry, original);
}

/** An entry with its key and its value. */
export function moveSpans(entry: MapEntry, original: (span: Span) => Span): void {
  moveOne(entry, original);
  moveOne(entry.key, original);
  moveNode(entry.value, original);
}

function moveOne(node: SyntaxNode | MapEntry, original: (span: Span) => Span): void {
  const { start, end } = original(node);
  const movable: Movable = node;
  movable.start = start;
  movable.end = end;
}

/** What repairs text that was not written so is of no use. */
export function moveProblem(problem: SyntaxProblem, original: (span: Span) => Span): SyntaxProblem {
  const { repair: _, ...rest } = problem;
  return { ...rest, span: original(problem.span) };
}
