/** The commands that concern the server as a whole: restart it, and show what it logged. */
import * as vscode from 'vscode';
import type { LanguageServer } from '../language-server';

export function registerServerCommands(
  server: LanguageServer,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('helion.restartServer', async () => {
      try {
        await server.restart();
      } catch (error) {
        output.error(error instanceof Error ? error : String(error));
        void vscode.window.showErrorMessage(
          vscode.l10n.t(
            'The Helion language server could not be started. Run "Helion: Show Server Log" for the reason.',
          ),
        );
      }
    }),
    vscode.commands.registerCommand('helion.showServerLog', () => output.show()),
  ];
}
