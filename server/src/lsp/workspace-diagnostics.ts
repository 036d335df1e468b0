/** When the findings of the whole workspace are looked at again, and who is told of them. */
import { coalesced } from './coalesced.js';
import type { ServerContext } from './context.js';
import { turn } from './host.js';
import type { Requests } from './requests.js';
import { fileKey } from './uris.js';
import type { WorkspaceIndex } from './workspace-index.js';
import { answerWorkspacePulls } from './workspace-pulls.js';
import { pushWorkspaceReports } from './workspace-pushes.js';
import { createWorkspaceReports } from './workspace-reports.js';

interface WorkspaceDiagnostics {
  /** The text of a document is new, and it has been answered for. */
  changed(uri: string): void;
  /** `known` resolves when it is known what is on disk. */
  closed(uri: string, wasSaid: boolean, known: Promise<void>): Promise<void>;
  /** Resolves when the client has been told what is new. */
  renew(): Promise<void>;
}

/**
 * A client asks for a document that it shows; this long after the last edit, others that it has open are reported with
 * those that it has not.
 */
const QUIET_MS = 1000;

/** A client that closes a document asks for it a last time, and takes nothing else until that is over. */
const LAST_PULL_MS = 200;

/** `isBusy`: something is about to be said anyway, after which all is looked at again. */
export function createWorkspaceDiagnostics(
  context: ServerContext,
  requests: Requests,
  index: WorkspaceIndex,
  isBusy: () => boolean,
): WorkspaceDiagnostics {
  const { host, client, workspace } = context;
  const reports = createWorkspaceReports(context, index);
  const receiver = client.pullsDiagnostics
    ? answerWorkspacePulls(context, requests, reports, index)
    : pushWorkspaceReports(context, reports);

  const renew = coalesced(async () => {
    await turn(host);
    if (!isBusy()) receiver.tell(reports.renew());
  });

  return {
    renew,
    changed(uri) {
      const version = workspace.version(uri);
      reports.typing.add(uri);
      if (client.pullsDiagnostics)
        host.after(QUIET_MS, () => {
          if (workspace.version(uri) !== version) return;
          reports.typing.delete(uri);
          void renew();
        });
      void renew();
    },
    async closed(uri, wasSaid, known) {
      reports.typing.delete(uri);
      await known;
      if (wasSaid && client.pullsDiagnostics)
        await new Promise<void>((resolve) => host.after(LAST_PULL_MS, resolve));
      if (wasSaid && workspace.version(uri) === undefined) receiver.closed(uri);
      await renew();
      if (wasSaid) receiver.tell([fileKey(uri)]);
    },
  };
}
