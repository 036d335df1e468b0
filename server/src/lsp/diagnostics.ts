/**
 * When findings go to the client: pushed after every edit, or given when asked, never both. There is no delay; what
 * an edit that has already arrived would make stale is not computed. An edit also changes what is said of the other
 * open files of its environment. What is shown of the findings is said in `shown-diagnostics.ts`.
 */
import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Analysis } from '../core/index.js';
import type { ServerContext } from './context.js';
import { messageOf } from './error-message.js';
import { turn } from './host.js';
import { environmentNotification } from './protocol.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';
import { environmentOf, shownDiagnostics } from './shown-diagnostics.js';

interface Diagnostics {
  /** The text of a document is new. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** The settings are new: everything that is open is looked at again. */
  settingsChanged(): void;
  /** Something beside the open documents is new. */
  surroundingsChanged(): void;
}

/** What was last said of a document, so that it is said once. */
interface Said {
  readonly diagnostics: string;
  readonly resultId: string;
}

export function createDiagnostics(
  context: ServerContext,
  requests: Requests,
  refresher: Refresher,
): Diagnostics {
  const { connection, host, client, workspace } = context;
  const waiting = new Map<string, symbol>();
  const said = new Map<string, Said>();
  const environments = new Map<string, string>();
  const complained = new Set<string>();
  let lastResult = 0;

  /** Remembers what is said of a document; the same object as before when nothing is new. */
  const say = (uri: string, diagnostics: readonly Diagnostic[]): Said => {
    const text = JSON.stringify(diagnostics);
    const before = said.get(uri);
    if (before?.diagnostics === text) return before;
    const now = { diagnostics: text, resultId: String(++lastResult) };
    said.set(uri, now);
    return now;
  };

  const publish = (uri: string, version: number, diagnostics: Diagnostic[]): void => {
    void connection.sendDiagnostics({ uri, version, diagnostics });
  };

  const deliver = (uri: string): void => {
    const version = workspace.version(uri);
    if (version === undefined) return;
    const analysis = workspace.analysis(uri);
    if (analysis) logFailures(analysis);
    if (!client.pullsDiagnostics) {
      if (analysis) {
        const diagnostics = shownDiagnostics(context, analysis, workspace.findings(uri));
        say(uri, diagnostics);
        publish(uri, version, diagnostics);
      } else if (said.delete(uri)) publish(uri, version, []);
    }
    tellEnvironment(uri, version, analysis, true);
  };

  const tellEnvironment = (
    uri: string,
    version: number,
    analysis: Analysis | undefined,
    always: boolean,
  ): void => {
    const params = environmentOf(uri, version, analysis, workspace.findings(uri));
    const text = JSON.stringify(params);
    if (!always && environments.get(uri) === text) return;
    environments.set(uri, text);
    void connection.sendNotification(environmentNotification, params);
  };

  /** The other open files, of which something else may be true now. */
  const deliverOthers = (changed?: string): void => {
    let refresh = false;
    for (const uri of workspace.ours()) {
      const before = said.get(uri);
      const version = workspace.version(uri);
      // A file of which nothing has been said yet is on its way.
      if (uri === changed || waiting.has(uri) || version === undefined) continue;
      const analysis = workspace.analysis(uri);
      if (!analysis) continue;
      if (before) {
        const diagnostics = shownDiagnostics(context, analysis, workspace.findings(uri));
        if (client.pullsDiagnostics) refresh ||= before.diagnostics !== JSON.stringify(diagnostics);
        else if (say(uri, diagnostics) !== before) publish(uri, version, diagnostics);
      }
      if (environments.has(uri)) tellEnvironment(uri, version, analysis, false);
    }
    if (refresh) refresher.diagnostics();
    refresher.inlayHintsOf(changed);
  };

  const logFailures = (analysis: Analysis): void => {
    for (const { rule, error } of analysis.failures()) {
      const line = `The rule '${rule}' failed: ${messageOf(error)}`;
      if (!complained.has(line)) connection.console.error(line);
      complained.add(line);
    }
  };

  const changed = async (uri: string): Promise<void> => {
    const ticket = Symbol(uri);
    waiting.set(uri, ticket);
    await workspace.ready(uri);
    await turn(host);
    if (waiting.get(uri) !== ticket) return;
    waiting.delete(uri);
    deliver(uri);
    deliverOthers(uri);
  };
  const change = (uri: string): void => {
    changed(uri).catch((error: unknown) =>
      connection.console.error(`'${uri}' could not be checked: ${messageOf(error)}`),
    );
  };
  /** Documents may belong to another folder than before, which is looked at first. */
  const lookAround = async (): Promise<void> => {
    await Promise.all(workspace.ours().map((uri) => workspace.ready(uri)));
    deliverOthers();
  };

  if (client.pullsDiagnostics)
    requests.answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      async ({ textDocument: { uri }, previousResultId }, current) => {
        await workspace.ready(uri);
        current();
        const analysis = workspace.analysis(uri);
        if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        const items = shownDiagnostics(context, analysis, workspace.findings(uri));
        const { resultId } = say(uri, items);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    );

  return {
    changed: change,
    closed(uri) {
      waiting.delete(uri);
      environments.delete(uri);
      if (said.delete(uri) && !client.pullsDiagnostics)
        void connection.sendDiagnostics({ uri, diagnostics: [] });
      deliverOthers();
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
