/**
 * The command that makes an installer file from the plan in front. The file and notes on it (what is wrong with it, what it
 * cannot say, what the plan does not say, what was worked out) open as unsaved documents; nothing is written to disk.
 */
import * as vscode from 'vscode';
import {
  type InstallerFromPlanParams,
  type InstallerFromPlanResult,
  installerFromPlanRequest,
} from '../../../server/src/lsp/protocol';
import type { LanguageServer } from '../language-server';

export function registerInstallerFromPlan(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('helion.installerFromPlan', async (argument?: unknown) => {
    const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
    if (!uri) return undefined;
    const params: InstallerFromPlanParams = { uri: uri.toString() };
    const made = await server.request<InstallerFromPlanResult | null>(installerFromPlanRequest, params);
    if (!made) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('An installer file is made from a plan: open a helion.yml first.'),
      );
      return undefined;
    }
    const file = await vscode.workspace.openTextDocument({ language: 'json', content: made.text });
    await vscode.window.showTextDocument(file, { preview: false });
    const notes = await vscode.workspace.openTextDocument({ language: 'markdown', content: notesOn(made) });
    await vscode.window.showTextDocument(notes, {
      preview: false,
      preserveFocus: true,
      viewColumn: vscode.ViewColumn.Beside,
    });
    if (made.problems.length > 0)
      void vscode.window.showWarningMessage(
        made.problems.length === 1
          ? vscode.l10n.t('The plan causes a problem in the installer file. The notes next to it explain it.')
          : vscode.l10n.t(
              'The plan causes {0} problems in the installer file. The notes next to it list them.',
              made.problems.length,
            ),
      );
    return file.uri;
  });
}

function notesOn({ name, missing, assumed, lost, problems }: InstallerFromPlanResult): string {
  const { t } = vscode.l10n;
  const lines = [`# ${name}`, '', t('Save the file under this name or any other.'), ''];
  if (problems.length > 0)
    lines.push(`## ${t('What is wrong with the file')}`, '', ...problems.map((each) => `- [ ] ${each}`), '');
  if (lost.length > 0)
    lines.push(`## ${t('What the file cannot express')}`, '', ...lost.map((each) => `- ${each}`), '');
  if (missing.length > 0)
    lines.push(`## ${t('What the plan does not say')}`, '', ...missing.map((each) => `- [ ] ${each}`), '');
  if (assumed.length > 0)
    lines.push(`## ${t('What was calculated')}`, '', ...assumed.map((each) => `- ${each}`), '');
  return lines.join('\n');
}
