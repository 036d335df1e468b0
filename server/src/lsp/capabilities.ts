/** What the server says it can do: exactly what it answers, for what the client can take. */
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';

/** The kind of the action that applies every fix that leaves no choice. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.helion`;

export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    // Words are completed without being asked for by the editor; a value begins after a blank, a quote or, in CSV, a comma.
    completionProvider: { triggerCharacters: [' ', '"', ','], resolveProvider: false },
    // Without literals an action would have to be a command, and the server has none.
    ...(client.codeActionLiterals && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
        ...(client.resolvesActions && { resolveProvider: true }),
      },
    }),
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    ...(client.inlayHints && { inlayHintProvider: true }),
    ...(client.codeLenses && { codeLensProvider: { resolveProvider: true } }),
    // Clients that can be told for which documents are told later.
    ...(!client.registersFormatting && { documentFormattingProvider: true }),
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: 'helion', interFileDependencies: true, workspaceDiagnostics: true },
    }),
  };
}
