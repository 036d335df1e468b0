/**
 * Quick fixes and fix-all over the protocol: only the kinds that were asked for, each with the diagnostic that it
 * repairs. Fix-all is computed only for who asks for it, because it checks the file again and again.
 */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import {
  type Analysis,
  type CodeAction as CoreAction,
  codeActions,
  type Finding,
  fixAll,
} from '../core/index.js';
import { fixAllKind } from './capabilities.js';
import type { ServerContext } from './context.js';
import { toDiagnostic, toSpan, toWorkspaceEdit } from './convert.js';
import type { Requests } from './requests.js';

export function answerCodeActions(context: ServerContext, requests: Requests): void {
  const { client, workspace, settings, link } = context;
  if (!client.codeActionLiterals) return;

  const shownAs = (analysis: Analysis, finding: Finding, shown: readonly Diagnostic[]): Diagnostic => {
    const own = toDiagnostic(analysis, finding, client, link);
    return shown.find((diagnostic) => same(diagnostic, own)) ?? own;
  };

  const quickFix = (analysis: Analysis, action: CoreAction, shown: readonly Diagnostic[]): CodeAction => {
    return {
      title: action.title,
      kind: CodeActionKind.QuickFix,
      ...(action.finding && { diagnostics: [shownAs(analysis, action.finding, shown)] }),
      ...(action.preferred && client.preferredActions && { isPreferred: true }),
      edit: toWorkspaceEdit(analysis, action.edits, client, workspace.version),
    };
  };

  requests.answer<CodeActionParams, CodeAction[] | null>(
    'textDocument/codeAction',
    async ({ textDocument: { uri }, range, context: { only, diagnostics } }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis) return null;
      const { rules } = settings.get(uri);
      const actions: CodeAction[] = [];
      if (!only || asksFor(only, CodeActionKind.QuickFix)) {
        const span = toSpan(analysis.file.lines, range);
        for (const action of codeActions(analysis, span, rules))
          actions.push(quickFix(analysis, action, diagnostics));
      }
      if (only && asksFor(only, fixAllKind)) {
        const edits = fixAll(analysis, rules);
        const edit = toWorkspaceEdit(analysis, edits, client, workspace.version);
        if (edits.length > 0)
          actions.push({ title: 'Apply every fix that leaves no choice', kind: fixAllKind, edit });
      }
      return actions;
    },
  );
}

/** Kinds are a hierarchy: who asks for `source` also asks for `source.fixAll`. */
function asksFor(only: readonly string[], kind: string): boolean {
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function same(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.message === b.message &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character
  );
}
