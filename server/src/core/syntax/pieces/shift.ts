/** What a piece says in its own offsets, as offsets of the file. */
import type { Span } from '../../text/span.js';
import type { SyntaxProblem } from '../tree.js';

export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function shiftProblem(problem: SyntaxProblem, by: number): SyntaxProblem {
  const { repair } = problem;
  const moved = repair && {
    ...repair,
    edits: repair.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })),
  };
  return { ...problem, span: shift(problem.span, by), ...(moved && { repair: moved }) };
}
