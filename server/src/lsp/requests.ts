/**
 * How requests are answered: after what has arrived is read, not at all when they are cancelled or their document has
 * changed meanwhile, empty when they would take too long, and with an error instead of a crash when an answer fails. What
 * the answers are is decided where they are registered.
 */
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { messageOf } from './error-message.js';
import { type Host, turn } from './host.js';
import { BUDGET, createRequestBudgets } from './request-budgets.js';
import type { Times } from './times.js';
import type { Workspace } from './workspace.js';

/** Throws when the request is no longer wanted; to be called after anything that took time. */
type Current = () => void;

export interface Requests {
  /** The result may be null where the protocol has it; a thrown ResponseError is the answer as it is. */
  answer<Params, Result>(
    method: string,
    handler: (params: Params, current: Current, token: CancellationToken) => Result | Promise<Result>,
  ): void;
  /** Called when the server is told to shut down, for what is still open then. */
  onStop(work: () => void): void;
}

export function createRequests(
  connection: Connection,
  host: Host,
  workspace: Workspace,
  times: Times,
): Requests {
  let stopped = false;
  const atTheEnd: (() => void)[] = [];
  connection.onShutdown(() => {
    stopped = true;
    for (const work of atTheEnd) work();
  });
  const logged = new Set<string>();
  const budgets = createRequestBudgets(() => Date.now());

  const logOnce = (sentence: string, more = ''): void => {
    if (!logged.has(sentence)) connection.console.error(sentence + more);
    logged.add(sentence);
  };

  /** The answer, or nothing when it does not come in time. */
  const inTime = async <Result>(
    method: string,
    uri: string,
    answer: Promise<Result>,
  ): Promise<Result | null> => {
    let isAnswered = false;
    const timeout = new Promise<null>((resolve) =>
      host.after(BUDGET, () => {
        if (!isAnswered) logOnce(`'${method}' of '${uri}' had to wait too long and was answered empty.`);
        resolve(null);
      }),
    );
    try {
      return await Promise.race([answer, timeout]);
    } finally {
      isAnswered = true;
    }
  };

  const failed = (method: string, error: unknown): ResponseError => {
    if (error instanceof ResponseError) return error;
    const message = `The request '${method}' failed: ${messageOf(error)}`;
    logOnce(message, error instanceof Error && error.stack ? `\n${error.stack}` : '');
    return new ResponseError(ErrorCodes.InternalError, message);
  };

  const bounded = async <Result>(
    method: string,
    uri: string,
    handler: () => Result | Promise<Result>,
  ): Promise<Result | null> => {
    const request = `'${method}' of '${uri}'`;
    if (budgets.isResting(request)) return null;
    const start = Date.now();
    try {
      return await inTime(method, uri, Promise.resolve(handler()));
    } finally {
      if (budgets.took(request, Date.now() - start))
        logOnce(`${request} takes too long and is answered empty for a while.`);
    }
  };

  return {
    answer(method, handler) {
      connection.onRequest(method, async (params: unknown, token: CancellationToken): Promise<unknown> => {
        const start = Date.now();
        try {
          if (stopped)
            throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was told to shut down.');
          const uri = documentOf(params);
          const revision = uri === undefined ? undefined : workspace.revision(uri);
          const current = (): void => {
            if (token.isCancellationRequested)
              throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
            if (uri !== undefined && workspace.revision(uri) !== revision)
              throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
          };
          await turn(host);
          current();
          const own = params as Parameters<typeof handler>[0];
          if (uri === undefined || !mayBeEmpty(method)) return await handler(own, current, token);
          return await bounded(method, uri, () => handler(own, current, token));
        } catch (error) {
          return failed(method, error);
        } finally {
          times.took(method, Date.now() - start);
        }
      });
    },
    onStop: (work) => void atTheEnd.push(work),
  };
}

/** Clients take nothing for an answer to what they ask of a document, but not to what is wrong with it. */
function mayBeEmpty(method: string): boolean {
  return method.startsWith('textDocument/') && method !== 'textDocument/diagnostic';
}

/** The document that a request is about; malformed parameters have none, and their handler says so. */
function documentOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return undefined;
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return undefined;
  return typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
