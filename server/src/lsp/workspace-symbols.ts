/** Names anywhere in the environments of the open documents, for "Go to Symbol in Workspace". */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols } from '../core/index.js';
import type { ServerContext } from './context.js';
import { linesOf, toRange } from './convert.js';
import type { Requests } from './requests.js';

export function answerWorkspaceSymbols({ workspace }: ServerContext, requests: Requests): void {
  requests.answer<WorkspaceSymbolParams, SymbolInformation[]>(
    'workspace/symbol',
    async ({ query }, current) => {
      const uris = workspace.ours();
      await Promise.all(uris.map((uri) => workspace.ready(uri)));
      current();
      const analyses = workspace.ours().flatMap((uri) => workspace.analysis(uri) ?? []);
      return workspaceSymbols(analyses, query).flatMap(({ name, kind, uri, span }) => {
        const lines = analyses.map((analysis) => linesOf(analysis, uri)).find((each) => each !== undefined);
        return lines
          ? [
              {
                name,
                kind: SymbolKind.Object,
                containerName: kind,
                location: { uri, range: toRange(lines, span) },
              },
            ]
          : [];
      });
    },
  );
}
