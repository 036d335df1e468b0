/**
 * How the server looks at files that are not open: by itself where it runs beside them, else through the client, when
 * the client says that it can. Which files are looked at is said by `folders.ts`.
 */
import type { Connection } from 'vscode-languageserver';
import type { FileAccess } from '../disk/file-access.js';
import type { Host } from './host.js';
import {
  type InitializationOptions,
  type ListFolderParams,
  type ListFolderResult,
  listFolderRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from './protocol.js';

export function fileAccess(connection: Connection, host: Host, options: InitializationOptions): FileAccess {
  const client = options.readsFiles ? throughClient(connection, host) : nothing;
  const accessTo = (uri: string): FileAccess => (uri.startsWith('file:') ? host.files : undefined) ?? client;
  return {
    list: (folder) => accessTo(folder).list(folder),
    read: (uri, limit, within) => accessTo(uri).read(uri, limit, within),
    // Asking a client for each file would be no cheaper than reading it, and clients tell of changes.
    stamp: (uri) => accessTo(uri).stamp?.(uri) ?? Promise.resolve(UNCHANGED),
  };
}

const UNCHANGED = '';

const nothing: FileAccess = {
  list: () => Promise.resolve({ entries: [], stamp: UNCHANGED }),
  read: () => Promise.resolve({ stamp: UNCHANGED }),
};

/** What a client does not say within this time is taken for nothing, so that one file cannot keep back all others. */
const PATIENCE_MS = 10_000;

function throughClient(connection: Connection, host: Host): FileAccess {
  const ask = async <Result>(method: string, params: object): Promise<Result | null> => {
    const tooLate = new Promise<null>((resolve) => host.after(PATIENCE_MS, () => resolve(null)));
    return await Promise.race([connection.sendRequest<Result | null>(method, params), tooLate]);
  };
  return {
    async list(uri) {
      const params: ListFolderParams = { uri };
      try {
        const found = await ask<ListFolderResult>(listFolderRequest, params);
        return { entries: found?.entries ?? [], stamp: UNCHANGED };
      } catch (problem) {
        return { entries: [], stamp: UNCHANGED, problem };
      }
    },
    async read(uri, limit) {
      const params: ReadFileParams = { uri, limit };
      try {
        const found = await ask<ReadFileResult>(readFileRequest, params);
        return found ? { stamp: UNCHANGED, text: found.text } : { stamp: UNCHANGED };
      } catch (problem) {
        return { stamp: UNCHANGED, problem };
      }
    },
  };
}
