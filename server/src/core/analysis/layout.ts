/**
 * Which files belong together, as far as their names and dialects tell: files of one environment, and environments of
 * one folder, which are compared with each other. What is in the files is looked at by others.
 */

import type { DialectId, Gathering } from '../dialects/dialect.js';
import { addTo } from '../text/lists-by-key.js';
import { folderOf, rootsAmong } from './roots.js';

/** A file of ours with what its dialect says about finding the others. */
interface Placed {
  readonly uri: string;
  readonly dialect: { readonly id: DialectId; readonly gathering: Gathering | undefined };
}

export interface EnvironmentPlace {
  /** Told apart by it from every other environment. */
  readonly key: string;
  /** URI of the folder (ending in `/`) or of the only file. */
  readonly root: string;
  /** Sorted. */
  readonly uris: readonly string[];
}

export interface Layout {
  /** The environments of each folder, by the URI of the folder. */
  readonly folders: ReadonlyMap<string, readonly EnvironmentPlace[]>;
  /** The folder with the environment of each file. */
  readonly folderOf: ReadonlyMap<string, string>;
}

/** `known` are the URIs of all files at hand, ours or not. */
export function layoutOf(files: readonly Placed[], known: Iterable<string>): Layout {
  const rootOf = rootsAmong(known);
  const environments = new Map<string, { key: string; root: string; uris: string[] }>();
  // In the order of their names, so that it does not matter who found them in which order.
  for (const { uri, dialect } of files.toSorted((a, b) => (a.uri < b.uri ? -1 : 1))) {
    const root = rootOf(dialect.gathering, uri);
    const key = `${dialect.id} ${root}`;
    const environment = environments.get(key) ?? { key, root, uris: [] };
    environment.uris.push(uri);
    environments.set(key, environment);
  }
  const folders = new Map<string, EnvironmentPlace[]>();
  const folderOfFile = new Map<string, string>();
  for (const environment of environments.values()) {
    const folder = folderFor(environment);
    for (const uri of environment.uris) folderOfFile.set(uri, folder);
    addTo(folders, folder, environment);
  }
  return { folders, folderOf: folderOfFile };
}

/** A configuration is no environment: it is compared with none, and an edit of one makes no findings in it. */
function folderFor({ key, root }: EnvironmentPlace): string {
  return key.startsWith('config ') ? root : folderOf(root);
}
