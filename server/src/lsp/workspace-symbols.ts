/** Names anywhere in the environments of the workspace and of the open documents, for "Go to Symbol in Workspace". */
import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange } from './convert.js';
import type { Requests } from './requests.js';
import type { WorkspaceIndex } from './workspace-index.js';

/** Whoever types the first letters sooner gets the names that are known by then. */
const PATIENCE_MS = 2000;

export function answerWorkspaceSymbols(
  { workspace, host }: ServerContext,
  requests: Requests,
  index: WorkspaceIndex,
): void {
  requests.answer<WorkspaceSymbolParams, SymbolInformation[]>(
    'workspace/symbol',
    async ({ query }, current) => {
      const tooLate = new Promise<void>((resolve) => host.after(PATIENCE_MS, resolve));
      await Promise.all(workspace.ours().map((uri) => workspace.ready(uri)));
      await Promise.race([index.done(), tooLate]);
      current();
      const environments = workspace.environments();
      const lines = new Map(environments.flat().map(({ file }) => [file.uri, file.lines]));
      const firsts = environments.flatMap(([first]) => first ?? []);
      return workspaceSymbols(firsts, query).flatMap(({ name, kind, uri, span }) => {
        const own = lines.get(uri);
        const location = own && { uri, range: toRange(own, span) };
        return location ? [{ name, kind: SymbolKind.Object, containerName: kind, location }] : [];
      });
    },
  );
}
