/** The command that shows what is worth knowing of the server in a bug report: a read-only document, made anew each time. */
import * as vscode from 'vscode';
import { type ServerStatusResult, serverStatusRequest } from '../../../server/src/lsp/command-protocol';
import type { LanguageServer } from '../language-server';

const scheme = 'helion-status';

const uri = vscode.Uri.parse(`${scheme}:/Helion Server Status.md`);

export function registerServerStatus(server: LanguageServer): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent() {
        try {
          const { text } = await server.request<ServerStatusResult>(serverStatusRequest, {});
          return `${text}\n- VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.env.language}\n`;
        } catch (error) {
          return `# ${vscode.l10n.t('Helion server status')}\n\n${vscode.l10n.t('The server does not answer: {0}', String(error))}\n`;
        }
      },
    }),
    vscode.commands.registerCommand('helion.showServerStatus', async () => {
      changed.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    }),
  ];
}
