/**
 * When findings go to the client: pushed after every edit, or given when asked, never both. There is no delay; what
 * an edit that has already arrived would make stale is not computed. An edit also changes what is said of the other
 * open files of its environment. What is shown of the findings is said in `shown-diagnostics.ts`.
 */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { ServerContext } from './context.js';
import { createDelivery, type Delivery } from './delivery.js';
import { messageOf } from './error-message.js';
import { turn } from './host.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';

interface Diagnostics {
  /** The text of a document is new. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** The settings are new: everything that is open is looked at again. */
  settingsChanged(): void;
  /** Something beside the open documents is new. */
  surroundingsChanged(): void;
}

export function createDiagnostics(
  context: ServerContext,
  requests: Requests,
  refresher: Refresher,
): Diagnostics {
  const { connection, host, client, workspace } = context;
  const waiting = new Map<string, symbol>();
  const delivery = createDelivery(context, refresher, (uri) => waiting.has(uri));

  const changed = async (uri: string): Promise<void> => {
    const ticket = Symbol(uri);
    waiting.set(uri, ticket);
    await workspace.ready(uri);
    await turn(host);
    if (waiting.get(uri) !== ticket) return;
    waiting.delete(uri);
    delivery.one(uri);
    delivery.others(uri);
  };
  const change = (uri: string): void => {
    changed(uri).catch((error: unknown) =>
      connection.console.error(`'${uri}' could not be checked: ${messageOf(error)}`),
    );
  };
  /** Documents may belong to another folder than before, which is looked at first. */
  const lookAround = async (): Promise<void> => {
    await Promise.all(workspace.ours().map((uri) => workspace.ready(uri)));
    delivery.others();
  };

  if (client.pullsDiagnostics) answerPulls(context, requests, delivery);

  return {
    changed: change,
    closed(uri) {
      waiting.delete(uri);
      delivery.forget(uri);
      delivery.others();
    },
    settingsChanged() {
      for (const uri of workspace.open()) change(uri);
      if (client.pullsDiagnostics) refresher.diagnostics();
      refresher.inlayHints();
    },
    surroundingsChanged() {
      lookAround().catch((error: unknown) =>
        connection.console.error(`The open files could not be checked again: ${messageOf(error)}`),
      );
    },
  };
}

function answerPulls({ workspace }: ServerContext, requests: Requests, delivery: Delivery): void {
  requests.answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    async ({ textDocument: { uri }, previousResultId }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const { items, resultId } = delivery.say(uri, analysis);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  );
}
