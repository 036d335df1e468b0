/** When the findings of the whole workspace are looked at again, and who is told of them. */

import { fileKey } from '../disk/uris.js';
import { coalesced } from './coalesced.js';
import type { ServerContext } from './context.js';
import { turn } from './host.js';
import type { Requests } from './requests.js';
import type { WorkspaceIndex } from './workspace-index.js';
import { answerWorkspacePulls } from './workspace-pulls.js';
import { pushWorkspaceReports } from './workspace-pushes.js';
import { createWorkspaceReports } from './workspace-reports.js';

interface WorkspaceDiagnostics {
  /** The text of a document is new, and it has been answered for. */
  changed(uri: string): void;
  /** The client asked for a document. */
  pulled(uri: string): void;
  /** `known` resolves when it is known what is on disk. */
  closed(uri: string, wasSaid: boolean, known: Promise<void>): Promise<void>;
  /** Resolves when the client has been told what is new. */
  renew(): Promise<void>;
}

/**
 * A client asks for each document that it shows, and prefers these answers. It may throw away the last one, when it
 * shows the document no longer, without a word, and without closing it. So this long after it asked, and after the last
 * edit, the document is reported with all the others.
 */
const QUIET_MS = 1000;

/** While somebody types, nobody reads what that means for other files. */
const PAUSE_MS = 100;

/** `isBusy`: something is about to be said anyway, after which all is looked at again. */
export function createWorkspaceDiagnostics(
  context: ServerContext,
  requests: Requests,
  index: WorkspaceIndex,
  isBusy: () => boolean,
): WorkspaceDiagnostics {
  const { host, client } = context;
  const reports = createWorkspaceReports(context, index);
  const receiver = client.pullsDiagnostics
    ? answerWorkspacePulls(context, requests, reports, index)
    : pushWorkspaceReports(context, reports);
  const waiting = new Map<string, symbol>();
  let lastChange: symbol | undefined;

  const renew = coalesced(async () => {
    await turn(host);
    if (!isBusy()) receiver.tell(reports.renew());
  });

  /** Whatever the client made of what it was told of a document, it is told again. */
  const sayAgain = async (uri: string): Promise<void> => {
    receiver.isUnsure(uri);
    await renew();
    receiver.tell([fileKey(uri)]);
  };

  const whenQuiet = (uri: string): void => {
    const ticket = Symbol(uri);
    waiting.set(uri, ticket);
    reports.busy.add(uri);
    host.after(QUIET_MS, () => {
      if (waiting.get(uri) !== ticket) return;
      waiting.delete(uri);
      reports.busy.delete(uri);
      void sayAgain(uri);
    });
  };

  return {
    renew,
    changed(uri) {
      if (client.pullsDiagnostics) whenQuiet(uri);
      const ticket = Symbol(uri);
      lastChange = ticket;
      host.after(PAUSE_MS, () => {
        if (lastChange === ticket) void renew();
      });
    },
    pulled: whenQuiet,
    async closed(uri, wasSaid, known) {
      await known;
      if (!wasSaid) await renew();
      else if (client.pullsDiagnostics) whenQuiet(uri);
      else await sayAgain(uri);
    },
  };
}
