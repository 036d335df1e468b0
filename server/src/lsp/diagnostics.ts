/**
 * When findings go to the client: pushed after every edit, or given when asked, never both. There is no delay; what
 * an edit that has already arrived would make stale is not computed. What the findings are is the core's business.
 */
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticSeverity,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Analysis, Finding } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toDiagnostic, toRange } from './convert.js';
import { messageOf } from './error-message.js';
import { turn } from './host.js';
import { type EnvironmentParams, environmentNotification, type FindingCounts } from './protocol.js';
import type { Requests } from './requests.js';

export interface Diagnostics {
  /** The text of a document is new. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** The settings are new: everything that is open is looked at again. */
  settingsChanged(): void;
}

export function createDiagnostics(context: ServerContext, requests: Requests): Diagnostics {
  const { connection, host, client, workspace, settings } = context;
  const waiting = new Map<string, symbol>();
  const published = new Set<string>();
  const complained = new Set<string>();

  const deliver = (uri: string): void => {
    const version = workspace.version(uri);
    if (version === undefined) return;
    const analysis = workspace.analysis(uri);
    const findings = workspace.findings(uri);
    if (analysis) logFailures(analysis);
    if (analysis && !client.pullsDiagnostics) {
      published.add(uri);
      void connection.sendDiagnostics({ uri, version, diagnostics: shown(context, analysis, findings) });
    }
    void connection.sendNotification(
      environmentNotification,
      environmentOf(uri, version, analysis, findings),
    );
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
    await settings.ready(uri);
    await turn(host);
    if (waiting.get(uri) !== ticket) return;
    waiting.delete(uri);
    deliver(uri);
  };
  const change = (uri: string): void => {
    changed(uri).catch((error: unknown) =>
      connection.console.error(`'${uri}' could not be checked: ${messageOf(error)}`),
    );
  };
  const refresh = (): void => {
    const asked: Promise<void> = connection.sendRequest(DiagnosticRefreshRequest.type);
    asked.catch((error: unknown) =>
      connection.console.warn(`The client did not refresh: ${messageOf(error)}`),
    );
  };

  if (client.pullsDiagnostics) answerPulls(context, requests);

  return {
    changed: change,
    closed(uri) {
      waiting.delete(uri);
      if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    settingsChanged() {
      for (const uri of workspace.open()) change(uri);
      if (client.pullsDiagnostics && client.refreshesDiagnostics) refresh();
    },
  };
}

function answerPulls(context: ServerContext, requests: Requests): void {
  const { workspace, settings } = context;
  /** A name for every list of findings that was handed out, so that a client need not take it twice. */
  const names = new WeakMap<readonly Finding[], string>();
  let last = 0;
  requests.answer<DocumentDiagnosticParams, DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    async ({ textDocument: { uri }, previousResultId }, current) => {
      await settings.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const findings = workspace.findings(uri);
      const resultId = names.get(findings) ?? String(++last);
      names.set(findings, resultId);
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = shown(context, analysis, findings);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    },
  );
}

/** Nobody reads more than these in one file, and editors slow down. */
const MOST = 1000;

function shown(
  { client, link }: ServerContext,
  analysis: Analysis,
  findings: readonly Finding[],
): Diagnostic[] {
  const first = findings.length > MOST ? findings.slice(0, MOST) : findings;
  const diagnostics = first.map((finding) => toDiagnostic(analysis, finding, client, link));
  if (findings.length > MOST)
    diagnostics.unshift({
      range: toRange(analysis.file.lines, { start: 0, end: 0 }),
      severity: DiagnosticSeverity.Information,
      source: 'helion',
      message: `This file has ${findings.length} findings; the first ${MOST} are shown.`,
    });
  return diagnostics;
}

function environmentOf(
  uri: string,
  version: number,
  analysis: Analysis | undefined,
  findings: readonly Finding[],
): EnvironmentParams {
  const counts: { -readonly [Key in keyof FindingCounts]: number } = {
    error: 0,
    warning: 0,
    info: 0,
    hint: 0,
  };
  for (const { severity } of findings) counts[severity]++;
  if (!analysis) return { uri, version, findings: counts };
  const { root, title, files } = analysis.environment;
  const environment = { dialect: analysis.dialect, title, root, files: files.map((file) => file.uri) };
  return { uri, version, environment, findings: counts };
}
