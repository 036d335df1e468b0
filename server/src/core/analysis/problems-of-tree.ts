/** What the problems of a parser mean for what else is found in the file; asked of every finding, so it is told once a tree. */
import type { RuleId } from '../schema/rule-id.js';
import type { SyntaxProblem, SyntaxProblemKind, SyntaxTree } from '../syntax/tree.js';
import { type Stretches, stretchesOf } from '../text/stretches.js';

interface ProblemsOfTree {
  /** Half-typed text is broken first of all: what the parser made of it is no second mistake. */
  readonly all: Stretches;
  /** Only what is read otherwise than it is written. */
  readonly hiding: Stretches;
  /** The rules of the problems. */
  readonly rules: ReadonlySet<RuleId>;
  /** Whether lines do not fit together. */
  readonly hasSlip: boolean;
}

const known = new WeakMap<SyntaxTree, ProblemsOfTree>();

export function problemsOf(tree: SyntaxTree): ProblemsOfTree {
  const before = known.get(tree);
  if (before) return before;
  const { problems } = tree;
  const now: ProblemsOfTree = {
    all: stretchesOf(problems.flatMap(extentsOf)),
    hiding: stretchesOf(problems.filter(isAboutText).flatMap(extentsOf)),
    rules: new Set(problems.map(({ kind }): RuleId => `common/${kind}`)),
    hasSlip: problems.some(({ kind }) => SLIP.test(kind)),
  };
  known.set(tree, now);
  return now;
}

function extentsOf({ span, extents = [span] }: SyntaxProblem): NonNullable<SyntaxProblem['extents']> {
  return extents;
}

function isAboutText({ kind, span }: { kind: SyntaxProblemKind; span: { start: number } }): boolean {
  // A byte order mark is no part of what stands behind it.
  return HIDING.test(kind) || (kind === 'json-bom-or-control-char' && span.start > 0);
}

/** What is read otherwise than it is written. */
const SLIP = /^yaml-(?!alias|multiple|syntax)/;

const HIDING = /^(?:json-syntax|yaml-(?!alias|multiple))/;
