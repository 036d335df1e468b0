/** Where the environment of a document begins: the nearest folder that holds a file which says so. */
import type { Surroundings } from '../core/index.js';
import type { FileAccess } from './host.js';
import { fileKey, folderOf, inFolder, parentOf } from './uris.js';

/** So many folders above a document may be the root of its environment. */
const LEVELS_UP = 4;

/** The nearest folder with an anchor in it, at or above the document; above no folder that the user has open. */
export async function findRoot(
  files: FileAccess,
  workspaceFolders: readonly string[],
  document: string,
  { anchors, deep }: Surroundings,
  limit: number,
): Promise<string | undefined> {
  const limits = workspaceFolders.map(fileKey);
  let folder: string | undefined = folderOf(document);
  for (let level = 0; folder !== undefined && level <= (deep ? LEVELS_UP : 0); level++) {
    if (await holdsAnchor(files, folder, anchors, limit)) return folder;
    if (limits.includes(fileKey(folder))) break;
    folder = parentOf(folder);
  }
  return undefined;
}

async function holdsAnchor(
  files: FileAccess,
  folder: string,
  anchors: readonly string[],
  limit: number,
): Promise<boolean> {
  for (const anchor of anchors) {
    const text = await files.read(inFolder(folder, anchor), limit).catch(() => undefined);
    if (text !== undefined) return true;
  }
  return false;
}
