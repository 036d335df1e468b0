/**
 * Which folder is the root of the environment that a file belongs to, as far as the files at hand tell.
 * Folders are URIs that end in a slash.
 */
import type { Gathering } from '../dialects/dialect.js';

/** The folder of a file; a folder is its own. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** Without gathering, or outside any folder, a file is a root of its own. */
export function rootOf(gathering: Gathering | undefined, uri: string, known: readonly string[]): string {
  const own = folderOf(uri);
  if (!gathering || own === '') return uri;
  if (gathering.anchors.length === 0) return own;
  const folders = new Set(
    known.filter((each) => gathering.anchors.includes(each.slice(folderOf(each).length))).map(folderOf),
  );
  if (gathering.beside !== undefined && uri.endsWith(`/${gathering.beside}`)) {
    // Of several roots side by side nobody can say whose it is.
    const above = uri.slice(0, -gathering.beside.length);
    const [only, ...others] = [...folders].filter((folder) => folderOf(folder.slice(0, -1)) === above);
    return only !== undefined && others.length === 0 ? only : own;
  }
  for (let folder = own; folder !== ''; folder = folderOf(folder.slice(0, -1))) {
    if (folders.has(folder)) return folder;
    if (!gathering.deep) break;
  }
  return own;
}
