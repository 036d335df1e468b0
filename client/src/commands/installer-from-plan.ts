/**
 * The command that makes an installer file from the plan in front. Both the file and the list of what the plan does not
 * say open as unsaved documents; nothing is written to disk.
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
        'An installer file is made from a plan: open a helion.yml first.',
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
    return file.uri;
  });
}

function notesOn({ name, missing, assumed }: InstallerFromPlanResult): string {
  const lines = [`# ${name}`, '', 'Save the file under this name or any other.', ''];
  if (missing.length > 0)
    lines.push('## What the plan does not say', '', ...missing.map((each) => `- [ ] ${each}`), '');
  if (assumed.length > 0) lines.push('## What was worked out', '', ...assumed.map((each) => `- ${each}`), '');
  return lines.join('\n');
}
