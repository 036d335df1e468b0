/**
 * The predicted files of an environment as read-only documents of the scheme `helion-predicted`: the server makes their
 * texts. Those that are shown follow the typing, the others when they are shown again.
 */
import * as vscode from 'vscode';
import {
  type PredictedTextParams,
  type PredictedTextResult,
  type PredictionChangedParams,
  predictedTextRequest,
  predictionChangedNotification,
} from '../../server/src/lsp/protocol';
import type { LanguageServer } from './language-server';
import { predictedScheme } from './languages';

function nothing(): string {
  const sentence = vscode.l10n.t(
    'Nothing to show yet: the files of the model were not read, or no release supports them.',
  );
  return `# ${sentence}\n`;
}

export function providePredictedDocuments(server: LanguageServer): vscode.Disposable[] {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  /** Documents that nobody looks at and whose text may be old. */
  const old = new Set<string>();

  const renew = (): void => {
    for (const { document } of vscode.window.visibleTextEditors)
      if (old.delete(document.uri.toString())) changed.fire(document.uri);
  };
  server.onNotification<PredictionChangedParams>(predictionChangedNotification, ({ uris }) => {
    for (const uri of uris) old.add(vscode.Uri.parse(uri).toString());
    renew();
  });
  return [
    changed,
    vscode.workspace.registerTextDocumentContentProvider(predictedScheme, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const params: PredictedTextParams = { uri: uri.toString() };
        const made = await server.request<PredictedTextResult | null>(predictedTextRequest, params);
        return made?.text ?? nothing();
      },
    }),
    vscode.window.onDidChangeVisibleTextEditors(renew),
    // A server that was started again has made none of the texts.
    server.onDidStart(() => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (uri.scheme === predictedScheme) old.add(uri.toString());
      renew();
    }),
  ];
}
