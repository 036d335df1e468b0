/**
 * How requests are answered: after what has arrived is read, not at all when they are cancelled or their document has
 * changed meanwhile, and with an error instead of a crash when an answer fails. What the answers are is said by those
 * who register them.
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

export function createRequests(connection: Connection, host: Host, workspace: Workspace): Requests {
  let stopped = false;
  const atTheEnd: (() => void)[] = [];
  connection.onShutdown(() => {
    stopped = true;
    for (const work of atTheEnd) work();
  });
  const logged = new Set<string>();

  const failed = (method: string, error: unknown): ResponseError => {
    if (error instanceof ResponseError) return error;
    const message = `The request '${method}' failed: ${messageOf(error)}`;
    if (!logged.has(message)) {
      const stack = error instanceof Error && error.stack ? `\n${error.stack}` : '';
      connection.console.error(message + stack);
    }
    logged.add(message);
    return new ResponseError(ErrorCodes.InternalError, message);
  };

  return {
    answer(method, handler) {
      connection.onRequest(method, async (params: unknown, token: CancellationToken): Promise<unknown> => {
        try {
          if (stopped)
            throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was told to shut down.');
          const uri = documentOf(params);
          const version = uri === undefined ? undefined : workspace.version(uri);
          const current = (): void => {
            if (token.isCancellationRequested)
              throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
            if (uri !== undefined && workspace.version(uri) !== version)
              throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
          };
          await turn(host);
          current();
          return await handler(params as Parameters<typeof handler>[0], current, token);
        } catch (error) {
          return failed(method, error);
        }
      });
    },
    onStop: (work) => void atTheEnd.push(work),
  };
}

/** The document that a request is about; malformed parameters have none, and their handler says so. */
function documentOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return undefined;
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return undefined;
  return typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
