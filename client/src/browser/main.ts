/** The entry for VS Code for the Web: the language server is a worker. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, type HelionExtension, startClient, stopClient } from '../extension';

export function activate(context: vscode.ExtensionContext): Promise<HelionExtension> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const run = () => {
    // The library leaves the worker of an earlier run alive.
    worker?.terminate();
    worker = new Worker(script);
    // The library would take a worker as it is, but does not recognise the one that VS Code makes here.
    const transports = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    return Promise.resolve(transports);
  };
  return startClient(context, (options) => new LanguageClient(clientId, clientName, run, options));
}

export const deactivate = stopClient;
