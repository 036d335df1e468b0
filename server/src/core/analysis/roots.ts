/**
 * Which folder is the root of the environment that a file belongs to, as far as the files at hand tell.
 * Folders are URIs that end in a slash.
 */
import type { Gathering } from '../dialects/dialect.js';

/** The folder of a file; a folder is its own. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Finds the root of the environment of one file; without gathering, or outside any folder, a file is its own root. */
export type RootOf = (gathering: Roots | undefined, uri: string) => string;

type Roots = Pick<Gathering, 'anchors' | 'deep' | 'beside'>;

/** `known` are the URIs of all files at hand; they are looked through once for each list of anchors. */
export function rootsAmong(known: Iterable<string>): RootOf {
  const uris = [...known];
  const anchored = new Map<readonly string[], ReadonlySet<string>>();
  const foldersWith = (anchors: readonly string[]): ReadonlySet<string> => {
    const found =
      anchored.get(anchors) ??
      new Set(uris.filter((each) => anchors.includes(each.slice(folderOf(each).length))).map(folderOf));
    anchored.set(anchors, found);
    return found;
  };
  return (gathering, uri) => {
    const own = folderOf(uri);
    if (!gathering || own === '') return uri;
    if (gathering.anchors.length === 0) return own;
    return rootAmong(foldersWith(gathering.anchors), gathering, uri);
  };
}

function rootAmong(folders: ReadonlySet<string>, { deep, beside }: Roots, uri: string): string {
  const own = folderOf(uri);
  const name = beside?.find((each) => uri.endsWith(`/${each}`));
  if (name !== undefined) {
    // Of several roots side by side nobody can say whose it is.
    const above = uri.slice(0, -name.length);
    const [only, ...others] = [...folders].filter((folder) => folderOf(folder.slice(0, -1)) === above);
    return only !== undefined && others.length === 0 ? only : own;
  }
  for (let folder = own; folder !== ''; folder = folderOf(folder.slice(0, -1))) {
    if (folders.has(folder)) return folder;
    if (!deep) break;
  }
  return own;
}
