/**
 * How the server looks at files that are not open: by itself where it runs beside them, else through the client, when
 * the client says that it can. Which files are looked at is said by `folders.ts`.
 */
import type { Connection } from 'vscode-languageserver';
import type { FileAccess, Host } from './host.js';
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
  const client = options.readsFiles ? throughClient(connection) : nothing;
  const accessTo = (uri: string): FileAccess => (uri.startsWith('file:') ? host.files : undefined) ?? client;
  return {
    list: (folder) => accessTo(folder).list(folder),
    read: (uri, limit) => accessTo(uri).read(uri, limit),
  };
}

const nothing: FileAccess = {
  list: () => Promise.resolve([]),
  read: () => Promise.resolve(undefined),
};

function throughClient(connection: Connection): FileAccess {
  return {
    async list(uri) {
      const params: ListFolderParams = { uri };
      const found = await connection.sendRequest<ListFolderResult | null>(listFolderRequest, params);
      return found?.entries ?? [];
    },
    async read(uri, limit) {
      const params: ReadFileParams = { uri, limit };
      const found = await connection.sendRequest<ReadFileResult | null>(readFileRequest, params);
      return found?.text;
    },
  };
}
