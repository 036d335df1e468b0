/** What is said, and offered as repair, for each problem of a parser. */
import type { SourceFile } from '../../model/source-file.js';
import type { RuleId } from '../../schema/rule-id.js';
import type { SyntaxProblem } from '../../syntax/tree.js';
import { finding } from '../kit/finding.js';
import { fixOf } from '../kit/fixes.js';
import type { Report } from '../rule.js';

export function ruleOfProblem({ kind }: SyntaxProblem): RuleId {
  return `common/${kind}`;
}

export function problemReport(
  file: SourceFile,
  { span, message, repair, choices = [] }: SyntaxProblem,
): Report {
  return finding({ file, span }, message, {
    fixes: () => [
      ...(repair ? fixOf(file, repair.title, repair.edits, { preferred: true }) : []),
      ...choices.flatMap(({ title, edits }) => fixOf(file, title, edits)),
    ],
  });
}
