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
import { coalesced } from './coalesced.js';
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
  const diagnostics = asked(connection, DiagnosticRefreshRequest.type);
  const inlayHints = asked(connection, InlayHintRefreshRequest.type);
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

function asked(connection: Connection, type: RequestType0<void, void>): () => void {
  const ask = coalesced(async () => {
    try {
      await connection.sendRequest(type);
    } catch (error) {
      connection.console.warn(`The client did not refresh: ${messageOf(error)}`);
    }
  });
  return () => void ask();
}
