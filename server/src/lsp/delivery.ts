/**
 * What has been said of the open documents: findings and what the client shows of their environment. It is said again
 * only when it is something new.
 */
import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis } from '../core/index.js';
import type { ServerContext } from './context.js';
import { messageOf } from './error-message.js';
import { environmentNotification } from './protocol.js';
import type { Refresher } from './refresher.js';
import { environmentOf, shownDiagnostics } from './shown-diagnostics.js';

export interface Delivery {
  /** Remembers what is said of a document; the id is the one from before when nothing is new. */
  say(uri: string, analysis: Analysis): { readonly items: Diagnostic[]; readonly resultId: string };
  /** A document of which something new is to be said. */
  one(uri: string): void;
  /** The other open files, of which something else may be true now. */
  others(changed?: string): void;
  /** The document is closed. */
  forget(uri: string): void;
}

/** `isOnItsWay`: something is going to be said of a document anyway. */
export function createDelivery(
  context: ServerContext,
  refresher: Refresher,
  isOnItsWay: (uri: string) => boolean,
): Delivery {
  const { connection, client, workspace } = context;
  const said = createSayings();
  const environments = createEnvironments(context);
  const logFailures = createFailureLog(context);
  const shown = (uri: string, analysis: Analysis) =>
    shownDiagnostics(context, analysis, workspace.findings(uri));
  const publish = (uri: string, version: number | undefined, diagnostics: Diagnostic[]): void => {
    void connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
  };

  /** Says or, where clients pull, compares; true when a client that pulls should ask again. */
  const saidAnew = (uri: string, version: number, analysis: Analysis): boolean => {
    const diagnostics = shown(uri, analysis);
    if (client.pullsDiagnostics) return said.isNew(uri, diagnostics);
    if (said.isNew(uri, diagnostics)) {
      said.say(uri, diagnostics);
      publish(uri, version, diagnostics);
    }
    return false;
  };

  return {
    say(uri, analysis) {
      const items = shown(uri, analysis);
      return { items, resultId: said.say(uri, items) };
    },
    one(uri) {
      const version = workspace.version(uri);
      if (version === undefined) return;
      const analysis = workspace.analysis(uri);
      if (analysis) logFailures(analysis);
      if (analysis && !client.pullsDiagnostics) {
        const diagnostics = shown(uri, analysis);
        said.say(uri, diagnostics);
        publish(uri, version, diagnostics);
      } else if (!client.pullsDiagnostics && said.forget(uri)) publish(uri, version, []);
      environments.tell(uri, version, analysis);
    },
    others(changed) {
      let refresh = false;
      for (const uri of workspace.ours()) {
        const version = workspace.version(uri);
        // A file of which nothing has been said yet is on its way.
        if (uri === changed || isOnItsWay(uri) || version === undefined) continue;
        const analysis = workspace.analysis(uri);
        if (!analysis) continue;
        if (said.has(uri) && saidAnew(uri, version, analysis)) refresh = true;
        environments.tellAgain(uri, version, analysis);
      }
      if (refresh) refresher.diagnostics();
      refresher.inlayHintsOf(changed);
    },
    forget(uri) {
      environments.forget(uri);
      if (said.forget(uri) && !client.pullsDiagnostics) publish(uri, undefined, []);
    },
  };
}

/** What was last said of each document, with an id that changes when it does. */
function createSayings() {
  const said = new Map<string, { readonly text: string; readonly resultId: string }>();
  let lastResult = 0;
  const isNew = (uri: string, diagnostics: readonly Diagnostic[]) =>
    said.get(uri)?.text !== JSON.stringify(diagnostics);
  return {
    has: (uri: string): boolean => said.has(uri),
    isNew,
    say(uri: string, diagnostics: readonly Diagnostic[]): string {
      const text = JSON.stringify(diagnostics);
      const before = said.get(uri);
      if (before?.text === text) return before.resultId;
      const resultId = String(++lastResult);
      said.set(uri, { text, resultId });
      return resultId;
    },
    forget: (uri: string): boolean => said.delete(uri),
  };
}

/** What the client was told of the environment of each document. */
function createEnvironments({ connection, workspace }: ServerContext) {
  const told = new Map<string, string>();
  const paramsOf = (uri: string, version: number, analysis: Analysis | undefined) =>
    environmentOf(uri, version, analysis, workspace.findings(uri));
  const tell = (uri: string, version: number, analysis: Analysis | undefined): void => {
    const params = paramsOf(uri, version, analysis);
    told.set(uri, JSON.stringify(params));
    void connection.sendNotification(environmentNotification, params);
  };
  return {
    tell,
    /** Where it was told something else before. */
    tellAgain(uri: string, version: number, analysis: Analysis): void {
      const before = told.get(uri);
      if (before === undefined || before === JSON.stringify(paramsOf(uri, version, analysis))) return;
      tell(uri, version, analysis);
    },
    forget(uri: string): void {
      told.delete(uri);
    },
  };
}

/** Names each failure of a rule once. */
function createFailureLog({ connection }: ServerContext): (analysis: Analysis) => void {
  const complained = new Set<string>();
  return (analysis) => {
    for (const { rule, error } of analysis.failures()) {
      const line = `The rule '${rule}' failed: ${messageOf(error)}`;
      if (!complained.has(line)) connection.console.error(line);
      complained.add(line);
    }
  };
}
