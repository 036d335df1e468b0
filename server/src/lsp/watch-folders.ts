/**
 * Asks the client to tell of changes on disk: in the folders of the workspace and of the environments that are open,
 * where it can watch a folder, else in everything that it has open. What a change means is said in `folders.ts`.
 */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { fileKey } from '../disk/uris.js';
import type { ClientAbilities } from './client-abilities.js';
import { messageOf } from './error-message.js';

/** Every name that a dialect has. */
const EVERYWHERE: readonly string[] = [
  '**/*.{json,csv,ini,conf,sh,yml,yaml}',
  '**/vm[-_]plan*',
  '**/cinder_conf*',
  '**/all',
];

/** A folder by itself, with what lies below it, or as one of many environments. */
type Scope = 'folder' | 'deep' | 'workspace';

/** What is returned ends it again. */
export type WatchFolder = (root: string, scope: Scope) => () => void;

interface Watch {
  readonly root: string;
  readonly scope: Scope;
  /** What the client was asked, unless it tells of everything in this folder anyway. */
  asked?: Promise<Disposable | undefined>;
}

export function folderWatcher(connection: Connection, client: ClientAbilities): WatchFolder {
  const register = (watchers: FileSystemWatcher[]): Promise<Disposable | undefined> =>
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        connection.console.warn(`The client does not tell of changed files: ${messageOf(error)}`);
        return undefined;
      });
  let isWatchingEverywhere = false;
  const watches = new Set<Watch>();
  /** Folders in a folder of the workspace are told of already. */
  const askAnew = (): void => {
    const wholes = [...watches].filter(({ scope }) => scope === 'workspace');
    for (const watch of watches) {
      const isCovered = wholes.some(
        (whole) => whole !== watch && fileKey(watch.root).startsWith(fileKey(whole.root)),
      );
      if (!isCovered) watch.asked ??= register(watchersOf(watch));
      else end(watch);
    }
  };
  return (root, scope) => {
    if (!client.watchesFiles) return () => undefined;
    if (!client.watchesFolders) {
      if (!isWatchingEverywhere) void register(EVERYWHERE.map((globPattern) => ({ globPattern })));
      isWatchingEverywhere = true;
      return () => undefined;
    }
    const watch: Watch = { root, scope };
    watches.add(watch);
    askAnew();
    return () => {
      watches.delete(watch);
      end(watch);
      askAnew();
    };
  };
}

function end(watch: Watch): void {
  void watch.asked?.then((registered) => registered?.dispose());
  delete watch.asked;
}

function watchersOf({ root, scope }: Watch): FileSystemWatcher[] {
  // Folders of ours end in a slash, and those of the protocol do not.
  const baseUri = root.replace(/(?<=[^/])\/$/, '');
  if (scope === 'folder') return [{ globPattern: { baseUri, pattern: '*' } }];
  const everything = { baseUri, pattern: '**/*' };
  if (scope === 'deep') return [{ globPattern: everything }];
  // Of what is none of ours only coming and going is told, because it may be a folder.
  return [
    { globPattern: everything, kind: WatchKind.Create | WatchKind.Delete },
    ...EVERYWHERE.map((pattern) => ({ globPattern: { baseUri, pattern }, kind: WatchKind.Change })),
  ];
}
