/**
 * Asks the client to tell of changes on disk: in the folders of the environments that are open, where it can watch a
 * folder, else in everything that it has open. What a change means is said in `folders.ts`.
 */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';
import { messageOf } from './error-message.js';

/** Every name that a dialect has. */
const EVERYWHERE: readonly string[] = [
  '**/*.{json,csv,ini,conf,sh,yml,yaml}',
  '**/vm[-_]plan*',
  '**/cinder_conf*',
  '**/all',
];

/** What is returned begins to watch a folder, and what that returns ends it again. */
export function folderWatcher(
  connection: Connection,
  client: ClientAbilities,
): (root: string, deep: boolean) => () => void {
  const register = (watchers: FileSystemWatcher[]): Promise<Disposable | undefined> =>
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        connection.console.warn(`The client does not tell of changed files: ${messageOf(error)}`);
        return undefined;
      });
  let isWatchingEverywhere = false;
  return (root, deep) => {
    if (!client.watchesFiles) return () => undefined;
    if (!client.watchesFolders) {
      if (!isWatchingEverywhere) void register(EVERYWHERE.map((globPattern) => ({ globPattern })));
      isWatchingEverywhere = true;
      return () => undefined;
    }
    // Folders of ours end in a slash, and those of the protocol do not.
    const globPattern = { baseUri: root.replace(/(?<=[^/])\/$/, ''), pattern: deep ? '**/*' : '*' };
    const watching = register([{ globPattern }]);
    return () => void watching.then((registered) => registered?.dispose());
  };
}
