/**
 * The commands that apply every fix that leaves no choice, in a file or in its environment, and say what was repaired and
 * what was left. With a preview, VS Code lists the fixes by their titles, and applies those that are ticked. Which fixes
 * these are is said by the server; nothing is edited that is not as the server has read it.
 */
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { type FixAllParams, type FixAllResult, fixAllRequest } from '../../../server/src/lsp/protocol';
import type { LanguageServer } from '../language-server';
import { type Said, saidOfFixes } from './said-of-fixes';

type Offered = FixAllResult<WorkspaceEdit>;
type How = Pick<FixAllParams, 'scope' | 'preview'>;

export function registerFixAll(server: LanguageServer): vscode.Disposable[] {
  const register = (command: string, how: How): vscode.Disposable =>
    vscode.commands.registerCommand(command, (argument?: unknown) => fixAll(server, argument, how));
  return [
    register('helion.fixAll', { scope: 'file' }),
    register('helion.previewAllFixes', { scope: 'file', preview: true }),
    register('helion.fixAllInEnvironment', { scope: 'environment', preview: true }),
  ];
}

/** Returns what it says. */
async function fixAll(server: LanguageServer, argument: unknown, how: How): Promise<string> {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const ask = (params: How): Promise<Offered | null> =>
    server.request<Offered | null>(fixAllRequest, { uri: uri?.toString(), ...params });
  try {
    const offered = uri ? await ask(how) : null;
    if (!offered) return say(vscode.l10n.t('Open a Helion file first: its findings are fixed.'));
    if (offered.fixed.length === 0) return say(saidOfFixes(offered));
    const refusal = await apply(server, offered, how);
    if (refusal !== undefined) return say(refusal);
    // Of a preview only some may have been taken.
    const now = how.preview ? await ask({ scope: how.scope }) : null;
    return say(saidOfFixes(offered, now ?? undefined));
  } catch (error) {
    return say(error instanceof Error ? error.message : String(error));
  }
}

/** Returns why nothing was edited, if so. */
async function apply(
  server: LanguageServer,
  offered: Offered,
  { scope, preview }: How,
): Promise<string | undefined> {
  const edit = await server.workspaceEdit(offered.edit);
  if (!(await isAsRead(offered)))
    return vscode.l10n.t('Nothing was fixed: a file has changed in the meantime. Try again.');
  // Files of an environment that were closed are saved as after a rename, if the settings want that.
  const isApplied = await vscode.workspace.applyEdit(edit, { isRefactoring: scope === 'environment' });
  if (isApplied) return undefined;
  // VS Code does not tell whether its preview was closed or nothing in it was ticked.
  return preview
    ? vscode.l10n.t('Nothing was fixed: no fix was ticked in the preview.')
    : vscode.l10n.t('Nothing was fixed: VS Code refused the edit.');
}

/** Whether every file that is to be edited still has the text that the fixes were worked out from. */
async function isAsRead({ edit: { documentChanges = [] }, read }: Offered): Promise<boolean> {
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue;
    const { uri, version } = change.textDocument;
    const key = vscode.Uri.parse(uri).toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (version !== null && open?.version !== version) return false;
  }
  const texts = await Promise.all(
    read.map(async ({ uri, text }) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      return plain(document.getText()) === plain(text);
    }),
  );
  return texts.every((isSame) => isSame);
}

/** VS Code shows neither the byte order mark of a file nor line ends of two kinds. */
function plain(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Does not wait until somebody closes the message. */
function say(said: Said | string): string {
  const { sentence, isLeft } = typeof said === 'string' ? { sentence: said, isLeft: false } : said;
  const problems = vscode.l10n.t('Show Problems');
  void vscode.window.showInformationMessage(sentence, ...(isLeft ? [problems] : [])).then((chosen) => {
    if (chosen === problems) void vscode.commands.executeCommand('workbench.actions.view.problems');
  });
  return sentence;
}
