/**
 * Asks the client to ask again, where something that it was told has become untrue without an edit of that document.
 * One request of a kind is on its way at a time.
 */
import {
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type RequestType0,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import { coalesced } from './coalesced.js';
import { messageOf } from './error-message.js';
import type { Host } from './host.js';

export interface Refresher {
  diagnostics(): void;
  inlayHints(): void;
  codeLenses(): void;
  /** Something is known anew: soon everybody looks whether what they answered is still true. */
  edited(): void;
  /** Is called when others than the document in front may have become untrue. */
  afterEdits(look: () => void): void;
}

/** Nobody looks at two documents at once: what is beside the one that is typed into may follow so many milliseconds later. */
const SOON = 200;

/** And never takes more than one part in so many of the time. */
const SHARE = 4;

export function createRefresher(connection: Connection, client: ClientAbilities, host: Host): Refresher {
  const looks: (() => void)[] = [];
  let isComing = false;
  let pause = SOON;
  const look = (): void => {
    isComing = false;
    const start = Date.now();
    for (const each of looks) {
      try {
        each();
      } catch (error) {
        connection.console.error(`What is shown could not be compared: ${messageOf(error)}`);
      }
    }
    pause = Math.max(SOON, (Date.now() - start) * SHARE);
  };
  const diagnostics = asked(connection, DiagnosticRefreshRequest.type);
  const inlayHints = asked(connection, InlayHintRefreshRequest.type);
  const codeLenses = asked(connection, CodeLensRefreshRequest.type);
  return {
    diagnostics() {
      if (client.refreshesDiagnostics) diagnostics();
    },
    inlayHints() {
      if (client.refreshesInlayHints) inlayHints();
    },
    codeLenses() {
      if (client.refreshesCodeLenses) codeLenses();
    },
    edited() {
      if (isComing || looks.length === 0) return;
      isComing = true;
      host.after(pause, look);
    },
    afterEdits: (each) => void looks.push(each),
  };
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
