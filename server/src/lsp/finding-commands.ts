/**
 * The actions on findings that change nothing: they run a command of the client, for clients that have it. Each is offered
 * once for a rule.
 */
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Analysis, Finding, Span } from '../core/index.js';
import type { ServerContext } from './context.js';

export function findingCommands(
  { options: { actionCommands }, workspace }: ServerContext,
  analysis: Analysis,
  span: Span,
  shownAs: (finding: Finding) => Diagnostic,
): readonly CodeAction[] {
  if (!actionCommands) return [];
  const { uri } = analysis.file;
  const touched = workspace
    .findings(analysis)
    .filter((each) => each.uri === uri && each.span.start <= span.end && span.start <= each.span.end);
  const byRule = new Map(touched.toReversed().map((finding) => [finding.rule, finding]));
  return [...byRule.values()].toReversed().flatMap((finding) => {
    const { rule } = finding;
    const shown = shownAs(finding);
    const action = (title: string, command: string, args: readonly unknown[]): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shown],
      command: { title, command, arguments: [...args] },
    });
    return [
      action(`Copy link to ${rule}`, actionCommands.copyRuleLink, [rule]),
      action(`Report a false alarm of ${rule}...`, actionCommands.reportFalseAlarm, [
        uri,
        shown.range.start,
        rule,
      ]),
    ];
  });
}
