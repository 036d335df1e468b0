/**
 * What is wrong with a JSON text, gathered while it is read: one problem for each mistake. What follows from a problem of
 * the same line is not a second one.
 */
import type { Repair, SyntaxProblem } from './tree.js';

/** More places in doubt than these are cascades of the first ones. */
const MOST_DOUBTFUL = 3;
const MOST = 100;

type Found = { -readonly [Key in keyof SyntaxProblem]: SyntaxProblem[Key] };

export class JsonProblems {
  readonly found: Found[] = [];
  /** Where something was passed over or may be missing. */
  readonly doubts: number[] = [];
  /** The text ends before its brackets are closed. */
  isCutOff = false;
  private doubtful = 0;
  private readonly byLine = new Map<number, Found>();
  private readonly linesInDoubt = new Set<number>();

  /** The line is that of the place where people look for the mistake. */
  constructor(private readonly lineOf: (offset: number) => number) {}

  /** What was meant is known, and was read. */
  certain(problem: SyntaxProblem): void {
    const line = this.lineOf(problem.span.start);
    if (this.linesInDoubt.has(line) || this.found.length >= MOST) return;
    this.add(problem, line);
  }

  /** What says nothing of the rest of its line. */
  aside(problem: SyntaxProblem): void {
    if (this.found.length < MOST) this.found.push({ ...problem });
  }

  /** Something was passed over, or may be missing. */
  doubt(problem: SyntaxProblem): void {
    this.doubts.push(problem.span.start);
    const line = this.lineOf(problem.span.start);
    if (this.byLine.has(line) || this.doubtful === MOST_DOUBTFUL) return;
    this.doubtful++;
    this.linesInDoubt.add(line);
    this.add(problem, line);
  }

  doubtAtEnd(problem: SyntaxProblem): void {
    this.isCutOff = true;
    this.doubt(problem);
  }

  /** What follows from the mistake of this line is mended by the repair of that. */
  joinEdits(line: number, edits: Repair['edits']): boolean {
    const known = this.byLine.get(line);
    const join = (repair: Repair) => ({ ...repair, edits: [...edits, ...repair.edits] });
    if (known?.repair) known.repair = join(known.repair);
    const [first, ...others] = known?.choices ?? [];
    if (known && first) known.choices = [join(first), ...others];
    return known !== undefined;
  }

  /** A comma that is missing behind a mistake of the same line is put there by the repair of that. */
  joinComma(line: number, at: number): boolean {
    const known = this.byLine.get(line);
    if (!known) return false;
    if (known.repair) known.repair = withComma(known.repair, at);
    if (known.choices) known.choices = known.choices.map((choice) => withComma(choice, at));
    return true;
  }

  private add(problem: SyntaxProblem, line: number): void {
    const own = { ...problem };
    this.found.push(own);
    this.byLine.set(line, own);
    this.byLine.set(this.lineOf(problem.span.end), own);
  }
}

/** A repair with more edits than these is none that anybody understands. */
const MOST_EDITS = 20;

function withComma({ title, edits }: Repair, at: number): Repair {
  if (edits.length > MOST_EDITS) return { title, edits };
  const touching = edits.findIndex(({ span }) => span.end === at);
  if (touching < 0) return { title, edits: [...edits, { span: { start: at, end: at }, newText: ',' }] };
  return {
    title,
    edits: edits.map((edit, index) => (index === touching ? { ...edit, newText: `${edit.newText},` } : edit)),
  };
}
