/** The entry for desktop VS Code and for VS Code's own server: the language server is a separate Node process. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName, type HelionExtension, startClient, stopClient } from '../extension';

export function activate(context: vscode.ExtensionContext): Promise<HelionExtension> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/node/server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startClient(context, (options) => new LanguageClient(clientId, clientName, { run, debug }, options));
}

export const deactivate = stopClient;
