/**
 * What has been said of the open documents: findings and what the client shows of their environment. It is said again
 * only when it is something new. What is said of other files is the business of `workspace-reports.ts`.
 */
import type { Diagnostic } from 'vscode-languageserver';
import type { Analysis, RuleSettings } from '../core/index.js';
import type { ServerContext } from './context.js';
import { messageOf } from './error-message.js';
import { environmentNotification } from './protocol.js';
import type { Refresher } from './refresher.js';
import { createSayings, resultIdOf, type Saying } from './sayings.js';
import { environmentOf, shownDiagnostics } from './shown-diagnostics.js';

export interface Delivery {
  /** Remembers what is said of a document. */
  say(uri: string, analysis: Analysis): Saying;
  /** A document of which something new is to be said. */
  one(uri: string): void;
  /** The other open files, of which something else may be true now. */
  others(changed?: string): void;
  /** The document is closed; whether anything had been said of it. */
  forget(uri: string): boolean;
}

/** All that decides what is shown of a document. */
interface LookedAt {
  readonly analysis: Analysis;
  readonly rules: RuleSettings;
  /** Of what is done elsewhere. */
  readonly generation: number;
}

/** `isOnItsWay`: something is going to be said of a document anyway. */
export function createDelivery(
  context: ServerContext,
  refresher: Refresher,
  isOnItsWay: (uri: string) => boolean,
): Delivery {
  const { connection, client, workspace, elsewhere } = context;
  const said = createSayings();
  const environments = createEnvironments(context);
  const logFailures = createFailureLog(context);
  const lookedAt = new Map<string, LookedAt>();
  const shown = (analysis: Analysis) => shownDiagnostics(context, analysis, workspace.findings(analysis));
  const publish = (uri: string, version: number, diagnostics: readonly Diagnostic[]): void => {
    void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  };

  /** Whether nothing has happened that could change what is said of a document. */
  const isSame = (uri: string, analysis: Analysis): boolean => {
    const before = lookedAt.get(uri);
    const { rules } = workspace.settingsOf(uri);
    const { generation } = elsewhere;
    lookedAt.set(uri, { analysis, rules, generation });
    return before?.analysis === analysis && before.rules === rules && before.generation === generation;
  };

  /** Says or, where clients pull, compares; true when a client that pulls should ask again. */
  const saidAnew = (uri: string, version: number, analysis: Analysis): boolean => {
    const diagnostics = shown(analysis);
    if (said.get(uri)?.resultId === resultIdOf(diagnostics)) return false;
    if (client.pullsDiagnostics) return true;
    said.say(uri, diagnostics);
    publish(uri, version, diagnostics);
    return false;
  };

  /** True when a client that pulls should ask again. */
  const lookedAtAgain = (uri: string): boolean => {
    const version = workspace.version(uri);
    const analysis = workspace.analysis(uri);
    if (version === undefined || !analysis || isSame(uri, analysis)) return false;
    environments.tellAgain(uri, version, analysis);
    return said.get(uri) !== undefined && saidAnew(uri, version, analysis);
  };

  return {
    say: (uri, analysis) => said.say(uri, shown(analysis)),
    one(uri) {
      const version = workspace.version(uri);
      if (version === undefined) return;
      const analysis = workspace.analysis(uri);
      if (analysis) logFailures(analysis);
      if (analysis && !client.pullsDiagnostics) publish(uri, version, said.say(uri, shown(analysis)).items);
      else if (!client.pullsDiagnostics && said.forget(uri)) publish(uri, version, []);
      environments.tell(uri, version, analysis);
    },
    others(changed) {
      // A file of which nothing has been said yet is on its way.
      const others = workspace.ours().filter((uri) => uri !== changed && !isOnItsWay(uri));
      if (others.filter(lookedAtAgain).length > 0) refresher.diagnostics();
      refresher.edited();
    },
    forget(uri) {
      environments.forget(uri);
      lookedAt.delete(uri);
      return said.forget(uri);
    },
  };
}

/** What the client was told of the environment of each document. */
function createEnvironments({ connection, workspace }: ServerContext) {
  const told = new Map<string, string>();
  const paramsOf = (uri: string, version: number, analysis: Analysis | undefined) => {
    const files = analysis ? workspace.environmentOf(analysis) : [];
    // Who is told how many there are is told of those that are not shown, too.
    const every = files.map((each) => each.everyFinding(workspace.settingsOf(each.file.uri).rules));
    return environmentOf(uri, version, analysis, every);
  };
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
