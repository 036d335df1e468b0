/**
 * Asks the client to ask again, where something that it was told has become untrue without an edit of that document.
 * One request of a kind is on its way at a time.
 */
import {
  type Connection,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type RequestType0,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import { messageOf } from './error-message.js';

export interface Refresher {
  diagnostics(): void;
  inlayHints(): void;
  /** The same when hints of other documents than this one are no longer what was answered. */
  inlayHintsOf(changed: string | undefined): void;
  /** Told by who answers for inlay hints: whether those of a document have changed since. */
  areHintsOld: (changed: string | undefined) => boolean;
}

export function createRefresher(connection: Connection, client: ClientAbilities): Refresher {
  const diagnostics = coalesced(connection, DiagnosticRefreshRequest.type);
  const inlayHints = coalesced(connection, InlayHintRefreshRequest.type);
  const refresher: Refresher = {
    diagnostics() {
      if (client.refreshesDiagnostics) diagnostics();
    },
    inlayHints() {
      if (client.refreshesInlayHints) inlayHints();
    },
    inlayHintsOf(changed) {
      if (client.refreshesInlayHints && refresher.areHintsOld(changed)) inlayHints();
    },
    areHintsOld: () => false,
  };
  return refresher;
}

/** While a request is on its way, any number of further ones become one that follows. */
function coalesced(connection: Connection, type: RequestType0<void, void>): () => void {
  let isAsking = false;
  let again = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    try {
      do {
        again = false;
        await connection.sendRequest(type);
      } while (again);
    } catch (error) {
      connection.console.warn(`The client did not refresh: ${messageOf(error)}`);
    } finally {
      isAsking = false;
    }
  };
  return () => {
    if (isAsking) again = true;
    else void ask();
  };
}
