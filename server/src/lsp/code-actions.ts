/**
 * Quick fixes and fix-all over the protocol: only the kinds that were asked for, each with the diagnostic that it
 * repairs. Fix-all is computed only for who asks for it, because it checks the file again and again.
 */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type Analysis,
  codeActions,
  type Finding,
  fixAll,
  kindsOfFix,
  type RuleId,
  type Span,
} from '../core/index.js';
import { fixAllKind } from './capabilities.js';
import type { ServerContext } from './context.js';
import { toDiagnostic, toSpan } from './convert.js';
import { findingCommands } from './finding-commands.js';
import type { Requests } from './requests.js';
import { silenceActions } from './silence-actions.js';
import { fromWhatIsThere, toWorkspaceEdit } from './workspace-edit.js';

/** An action, and the files that it edits. */
interface Offered {
  readonly action: CodeAction;
  readonly uris: readonly string[];
}

/** What an action carries whose edit is worked out when it is chosen. */
interface Later {
  readonly uri: string;
  readonly version: number | undefined;
  readonly rule: RuleId;
}

export function answerCodeActions(context: ServerContext, requests: Requests): void {
  const { client, workspace, settings } = context;
  if (!client.codeActionLiterals) return;

  requests.answer<CodeActionParams, CodeAction[] | null>(
    'textDocument/codeAction',
    async ({ textDocument: { uri }, range, context: { only, diagnostics } }, current) => {
      await workspace.ready(uri);
      current();
      const offer = (): readonly Offered[] => {
        const analysis = workspace.analysis(uri);
        return analysis ? offeredAt(context, analysis, range, diagnostics, only) : [];
      };
      const made = await fromWhatIsThere(workspace, current, () => {
        const value = offer();
        return { value, uris: value.flatMap(({ uris }) => uris) };
      });
      // Where other files do not keep still, there are the actions that leave them alone.
      const isOpen = (each: string): boolean => workspace.version(each) !== undefined;
      const offered = made?.value ?? offer().filter(({ uris }) => uris.every(isOpen));
      return workspace.analysis(uri) ? offered.map(({ action }) => action) : null;
    },
  );

  if (!client.resolvesActions) return;
  requests.answer<CodeAction, CodeAction>('codeAction/resolve', (action) => {
    const later = laterOf(action.data);
    if (!later) return action;
    const analysis = workspace.analysis(later.uri);
    if (!analysis || workspace.version(later.uri) !== later.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
    const edit = editOfKind(context, analysis, later.rule, settings.get(later.uri).rules);
    return { ...action, ...(edit && { edit }) };
  });
}

function offeredAt(
  context: ServerContext,
  analysis: Analysis,
  range: Range,
  shown: readonly Diagnostic[],
  only: readonly string[] | undefined,
): readonly Offered[] {
  const span = toSpan(analysis.file.lines, range);
  return [
    ...(!only || asksFor(only, CodeActionKind.QuickFix) ? quickFixes(context, analysis, span, shown) : []),
    ...(only && asksFor(only, fixAllKind) ? fixAllAction(context, analysis) : []),
  ];
}

function quickFixes(
  context: ServerContext,
  analysis: Analysis,
  span: Span,
  shown: readonly Diagnostic[],
): readonly Offered[] {
  const { client, workspace, settings, link } = context;
  const { rules } = settings.get(analysis.file.uri);
  const shownAs = (finding: Finding): Diagnostic => {
    const own = toDiagnostic(analysis, finding, client, link);
    return shown.find((diagnostic) => same(diagnostic, own)) ?? own;
  };
  const offered = codeActions(analysis, span, rules).flatMap((action): Offered[] => {
    const edit = toWorkspaceEdit(analysis, action.edits, client, workspace);
    if (!edit) return [];
    const made: CodeAction = {
      title: action.title,
      kind: CodeActionKind.QuickFix,
      ...(action.finding && { diagnostics: [shownAs(action.finding)] }),
      ...(action.preferred && client.preferredActions && { isPreferred: true }),
      edit,
    };
    return [{ action: made, uris: action.edits.map(({ uri }) => uri) }];
  });
  return [
    ...offered,
    ...silenceActions(context, analysis, span, shownAs),
    ...fixesOfKinds(context, analysis, span, shownAs),
    ...findingCommands(context, analysis, span, shownAs).map((action) => ({ action, uris: [] })),
  ];
}

/** "Fix all of this kind": its edit costs a check of the file, so that it is worked out late where the client can wait. */
function fixesOfKinds(
  context: ServerContext,
  analysis: Analysis,
  span: Span,
  shownAs: (finding: Finding) => Diagnostic,
): readonly Offered[] {
  const { client, workspace, settings } = context;
  const { uri } = analysis.file;
  const { rules } = settings.get(uri);
  return kindsOfFix(analysis, span, rules).flatMap(({ finding, count }): Offered[] => {
    const { rule } = finding;
    const action: CodeAction = {
      title: `Fix all ${count} findings of ${rule} in this file`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [shownAs(finding)],
    };
    const later: Later = { uri, version: workspace.version(uri), rule };
    if (client.resolvesActions) return [{ action: { ...action, data: later }, uris: [] }];
    const edit = editOfKind(context, analysis, rule, rules);
    return edit ? [{ action: { ...action, edit }, uris: [uri] }] : [];
  });
}

function editOfKind(
  { client, workspace }: ServerContext,
  analysis: Analysis,
  only: RuleId,
  rules: ReturnType<ServerContext['settings']['get']>['rules'],
): WorkspaceEdit | undefined {
  const { edits } = fixAll(analysis, { only: new Set([only]), settingsOf: () => rules });
  return edits.length === 0 ? undefined : toWorkspaceEdit(analysis, edits, client, workspace);
}

function fixAllAction({ client, workspace }: ServerContext, analysis: Analysis): readonly Offered[] {
  const { edits } = fixAll(analysis, { settingsOf: (uri) => workspace.settingsOf(uri).rules });
  const edit = edits.length > 0 && toWorkspaceEdit(analysis, edits, client, workspace);
  if (!edit) return [];
  return [
    {
      action: { title: 'Apply every fix that leaves no choice', kind: fixAllKind, edit },
      uris: [analysis.file.uri],
    },
  ];
}

/** What came back from the client, which may be anything. */
function laterOf(data: unknown): Later | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, version, rule }: Partial<Record<keyof Later, unknown>> = data;
  if (typeof uri !== 'string' || typeof rule !== 'string') return undefined;
  return { uri, version: typeof version === 'number' ? version : undefined, rule: rule as RuleId };
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
