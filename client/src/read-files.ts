/**
 * Reads files for the server where it cannot do so itself: in a browser, and in workspaces that are not folders on a
 * disk. The server says which files it wants; nothing is ever written.
 */
import * as vscode from 'vscode';
import {
  type ListFolderParams,
  type ListFolderResult,
  listFolderRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../server/src/lsp/protocol';
import type { LanguageServer } from './language-server';
import { isOldRevision } from './old-revisions';

export function readFilesFor(server: LanguageServer): void {
  server.onRequest<ListFolderParams, ListFolderResult | null>(listFolderRequest, async ({ uri }) => {
    const folder = vscode.Uri.parse(uri);
    if (isOldRevision(folder)) return null;
    try {
      const found = await vscode.workspace.fs.readDirectory(folder);
      const entries = found
        .filter(([, type]) => type === vscode.FileType.File || type === vscode.FileType.Directory)
        .map(([name, type]) => ({ name, isFolder: type === vscode.FileType.Directory }));
      return { entries };
    } catch {
      // Not every file system can be listed.
      return null;
    }
  });
  server.onRequest<ReadFileParams, ReadFileResult | null>(readFileRequest, async ({ uri, limit }) => {
    const file = vscode.Uri.parse(uri);
    if (isOldRevision(file)) return null;
    try {
      const { size, type } = await vscode.workspace.fs.stat(file);
      // A link may lead anywhere, and other things may have no end.
      if (type !== vscode.FileType.File || size > limit) return null;
      const bytes = await vscode.workspace.fs.readFile(file);
      if (bytes.length > limit) return null;
      return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    } catch {
      return null;
    }
  });
}
