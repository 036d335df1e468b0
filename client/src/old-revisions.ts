/**
 * Keeps findings off the old revisions of a file, which VS Code opens as separate documents beside the file when it
 * shows a difference: they cannot be repaired, and the Problems panel would list every finding twice. Hovers stay.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Schemes of documents that version control and reviews show; each stands for a file that is elsewhere. */
const schemes: ReadonlySet<string> = new Set(['git', 'gitfs', 'gitlens', 'hg', 'svn', 'pr', 'review']);

export function isOldRevision(uri: vscode.Uri): boolean {
  return schemes.has(uri.scheme);
}

/** For servers that push and for those that are asked. */
export const withoutOldRevisions: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => next(uri, isOldRevision(uri) ? [] : diagnostics),
  provideDiagnostics: (document, previousResultId, token, next) => {
    const uri = document instanceof vscode.Uri ? document : document.uri;
    return isOldRevision(uri) ? undefined : next(document, previousResultId, token);
  },
};
