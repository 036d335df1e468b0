/**
 * The command that shows what the switches must carry for the plan in front, as a Markdown document to hand to a network
 * administrator. It opens unsaved; a button opens the same as CSV.
 */
import * as vscode from 'vscode';
import {
  type WiringParams,
  type WiringResult,
  wiringRequest,
} from '../../../server/src/lsp/command-protocol';
import type { LanguageServer } from '../language-server';

export function registerShowWiring(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand('helion.showWiring', async (argument?: unknown) => {
    const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
    if (!uri) return undefined;
    const shown = await show(server, uri, 'markdown');
    if (!shown) {
      await vscode.window.showInformationMessage(
        vscode.l10n.t('The wiring is that of a plan: open a helion.yml first.'),
      );
      return undefined;
    }
    const asCsv = vscode.l10n.t('Open as CSV');
    // Nobody waits for an answer: the document is there.
    void vscode.window
      .showInformationMessage(vscode.l10n.t('The wiring is also available as CSV.'), asCsv)
      .then((chosen) => (chosen === asCsv ? show(server, uri, 'csv') : undefined));
    return shown;
  });
}

async function show(
  server: LanguageServer,
  uri: vscode.Uri,
  format: WiringParams['format'],
): Promise<vscode.Uri | undefined> {
  const params: WiringParams = { uri: uri.toString(), format };
  const made = await server.request<WiringResult | null>(wiringRequest, params);
  if (!made) return undefined;
  const language = format === 'csv' ? 'plaintext' : 'markdown';
  const document = await vscode.workspace.openTextDocument({ language, content: made.text });
  await vscode.window.showTextDocument(document, { preview: false, viewColumn: vscode.ViewColumn.Beside });
  return document.uri;
}
