/**
 * When findings go to the client: pushed after every edit, or given when asked, never both. There is no delay; what
 * an edit that has already arrived would make stale is not computed. An edit also changes what is said of the other
 * files of its environment, open or not. What is shown of the findings is said in `shown-diagnostics.ts`.
 */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { coalesced } from './coalesced.js';
import type { ServerContext } from './context.js';
import { createDelivery, type Delivery } from './delivery.js';
import { messageOf } from './error-message.js';
import { turn } from './host.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';
import { createWorkspaceDiagnostics } from './workspace-diagnostics.js';
import type { WorkspaceIndex } from './workspace-index.js';

export interface Diagnostics {
  /** The text of a document is new. */
  changed(uri: string): void;
  /** `known` resolves when it is known what is on disk. */
  closed(uri: string, known: Promise<void>): void;
  /** The settings are new: everything is looked at again. */
  settingsChanged(): void;
  /** Something beside the open documents is new. Resolves when the client knows what follows; never rejects. */
  surroundingsChanged(): Promise<void>;
}

export function createDiagnostics(
  context: ServerContext,
  requests: Requests,
  refresher: Refresher,
  index: WorkspaceIndex,
): Diagnostics {
  const { connection, host, client, workspace } = context;
  const waiting = new Map<string, symbol>();
  const delivery = createDelivery(context, refresher, (uri) => waiting.has(uri));
  const all = createWorkspaceDiagnostics(context, requests, index, () => waiting.size > 0);

  const logged = (what: string, work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) =>
      connection.console.error(`${what} could not be checked: ${messageOf(error)}`),
    );

  const change = async (uri: string): Promise<void> => {
    const ticket = Symbol(uri);
    waiting.set(uri, ticket);
    await workspace.ready(uri);
    await turn(host);
    if (waiting.get(uri) !== ticket) return;
    waiting.delete(uri);
    delivery.one(uri);
    delivery.others(uri);
    all.changed(uri);
  };
  const changed = (uri: string): void => void logged(`'${uri}'`, change(uri));
  /** Documents may belong to another folder than before, which is looked at first. */
  const lookAround = coalesced(async () => {
    await Promise.all(workspace.ours().map((uri) => workspace.ready(uri)));
    delivery.others();
    await all.renew();
  });
  const surroundingsChanged = (): Promise<void> => logged('The files', lookAround());

  if (client.pullsDiagnostics) answerPulls(context, requests, delivery, all.pulled);

  return {
    changed,
    closed(uri, known) {
      waiting.delete(uri);
      const wasSaid = delivery.forget(uri);
      delivery.others();
      void logged(`'${uri}'`, all.closed(uri, wasSaid, known));
    },
    settingsChanged() {
      for (const uri of workspace.open()) changed(uri);
      if (client.pullsDiagnostics) refresher.diagnostics();
      refresher.inlayHints();
      refresher.codeLenses();
      void surroundingsChanged();
    },
    surroundingsChanged,
  };
}

function answerPulls(
  { workspace }: ServerContext,
  requests: Requests,
  delivery: Delivery,
  pulled: (uri: string) => void,
): void {
  requests.answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    async ({ textDocument: { uri }, previousResultId }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      pulled(uri);
      const { items, resultId } = delivery.say(uri, analysis);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
    },
  );
}
