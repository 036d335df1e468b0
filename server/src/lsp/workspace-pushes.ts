/** Tells clients that cannot ask what is found in files that are not open; of open ones they are told elsewhere. */

import { fileKey } from '../disk/uris.js';
import type { ServerContext } from './context.js';
import type { Receiver } from './workspace-pulls.js';
import type { WorkspaceReports } from './workspace-reports.js';

export function pushWorkspaceReports(
  { connection, workspace }: ServerContext,
  reports: WorkspaceReports,
): Receiver {
  /** The URIs under which the client shows something, by key. */
  const shown = new Map<string, string>();
  const clear = (uri: string): void => {
    // What an open document has is said of it when something is new.
    if (workspace.version(uri) === undefined) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  return {
    tell(keys) {
      for (const key of keys) {
        const report = reports.get(key);
        const before = shown.get(key);
        if (before !== undefined && before !== report?.uri) clear(before);
        if (report) {
          shown.set(key, report.uri);
          void connection.sendDiagnostics({ uri: report.uri, diagnostics: [...report.items] });
        } else shown.delete(key);
      }
    },
    isUnsure(uri) {
      shown.set(fileKey(uri), uri);
    },
  };
}
