/**
 * Answers clients that ask for the findings of the whole workspace: a request stays open, and what is new is sent as a
 * part of its answer. A client that takes no parts is answered when something is new, and asks again.
 */
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type PreviousResultId,
  type ProgressToken,
  ResponseError,
  type WorkspaceDiagnosticParams,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { fileKey } from '../disk/uris.js';
import type { ServerContext } from './context.js';
import type { Requests } from './requests.js';
import type { WorkspaceIndex } from './workspace-index.js';
import type { WorkspaceReports } from './workspace-reports.js';

export interface Receiver {
  /** Something new is to be said of the files with these keys. */
  tell(keys: readonly string[]): void;
  /** What the client shows of a document is what it was told on another way. */
  isUnsure(uri: string): void;
}

type Items = WorkspaceDocumentDiagnosticReport[];

interface Pull {
  /** What the client has, by key. */
  readonly known: Map<string, { readonly uri: string; readonly resultId: string }>;
  readonly partial: ProgressToken | undefined;
  /** Everything that was there when it was asked has been looked at for it. */
  hasBegun: boolean;
  answer(items: Items): void;
}

/** So many findings are sent in one piece, so that the client is not busy with it for long. */
const AT_ONCE = 200;

export function answerWorkspacePulls(
  { connection }: ServerContext,
  requests: Requests,
  reports: WorkspaceReports,
  index: WorkspaceIndex,
): Receiver {
  const pulls = new Set<Pull>();
  const closed = new Map<string, string>();
  let isFirst = true;

  const send = (pull: Pull, items: Items): void => {
    if (items.length === 0) return;
    if (pull.partial === undefined) pull.answer(items);
    else
      for (const part of inParts(items))
        void connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, pull.partial, { items: part });
  };

  const begin = async (pull: Pull): Promise<void> => {
    for (const [key, uri] of closed) if (!pull.known.has(key)) pull.known.set(key, { uri, resultId: '' });
    closed.clear();
    // Without parts there would be one answer, and soon another one, for each environment.
    if (pull.partial === undefined) await index.done();
    const keys = new Set([...reports.keys(), ...pull.known.keys()]);
    const items = [...keys].flatMap((key) => itemFor(pull, reports, key, true) ?? []);
    const isNew = items.some(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
    if (pull.partial === undefined && (isFirst || isNew)) pull.answer(items);
    else if (pull.partial !== undefined) send(pull, items);
    isFirst = false;
    pull.hasBegun = true;
  };

  requests.answer<WorkspaceDiagnosticParams, { readonly items: Items }>(
    'workspace/diagnostic',
    (params, _current, token) =>
      new Promise((resolve, reject) => {
        const pull: Pull = {
          known: new Map(previousResults(params).map((each) => [fileKey(each.uri), each])),
          partial: params.partialResultToken,
          hasBegun: false,
          answer(items) {
            pulls.delete(pull);
            resolve({ items });
          },
        };
        pulls.add(pull);
        rejectWhenCancelled(token, (error) => {
          pulls.delete(pull);
          reject(error);
        });
        begin(pull).catch(reject);
      }),
  );
  requests.onStop(() => {
    for (const pull of [...pulls]) pull.answer([]);
  });

  return {
    tell(keys) {
      for (const pull of [...pulls].filter(({ hasBegun }) => hasBegun))
        send(
          pull,
          keys.flatMap((key) => itemFor(pull, reports, key, false) ?? []),
        );
    },
    isUnsure(uri) {
      const key = fileKey(uri);
      if (pulls.size === 0) closed.set(key, uri);
      else for (const pull of pulls) pull.known.set(key, { uri, resultId: '' });
    },
  };
}

/** What a client must be told of a file; it counts as told from then on. */
function itemFor(
  { known }: Pull,
  reports: WorkspaceReports,
  key: string,
  namesUnchanged: boolean,
): WorkspaceDocumentDiagnosticReport | undefined {
  const before = known.get(key);
  const report = reports.get(key);
  if (!report) {
    known.delete(key);
    return before && { kind: DocumentDiagnosticReportKind.Full, uri: before.uri, version: null, items: [] };
  }
  const { uri, version, resultId, items } = report;
  if (before?.resultId === resultId)
    return namesUnchanged
      ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
      : undefined;
  known.set(key, { uri, resultId });
  return { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items: [...items] };
}

function inParts(items: Items): readonly Items[] {
  const parts: Items[] = [];
  let room = 0;
  for (const item of items) {
    const size = 1 + (item.kind === DocumentDiagnosticReportKind.Full ? item.items.length : 0);
    const last = parts.at(-1);
    if (last && size <= room) last.push(item);
    else parts.push([item]);
    room = (last && size <= room ? room : AT_ONCE) - size;
  }
  return parts;
}

/** Whatever a client sends, only what has the right shape is taken. */
function previousResults({ previousResultIds }: WorkspaceDiagnosticParams) {
  const sent: readonly unknown[] = Array.isArray(previousResultIds) ? previousResultIds : [];
  return sent.filter(isPreviousResult).map(({ uri, value }) => ({ uri, resultId: value }));
}

function isPreviousResult(sent: unknown): sent is PreviousResultId {
  if (typeof sent !== 'object' || sent === null) return false;
  const { uri, value }: Partial<Record<keyof PreviousResultId, unknown>> = sent;
  return typeof uri === 'string' && typeof value === 'string';
}

function rejectWhenCancelled(token: CancellationToken, reject: (error: ResponseError) => void): void {
  token.onCancellationRequested(() =>
    reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')),
  );
}
