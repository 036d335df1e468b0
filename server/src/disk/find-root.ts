/** Where the environment of a document begins: the nearest folder that holds a file which says so. */
import type { Surroundings } from '../core/index.js';
import type { FileAccess } from './file-access.js';
import { LEVELS_UP } from './filter.js';
import { fileKey, folderOf, inFolder, parentOf } from './uris.js';

/** The nearest folder with an anchor in it, at or above the document; above none of `ends`. */
export async function findRoot(
  files: FileAccess,
  ends: readonly string[],
  document: string,
  surroundings: Surroundings,
  limit: number,
): Promise<string | undefined> {
  for (const folder of rootsFor(ends, document, surroundings))
    if (await holdsAnchor(files, folder, surroundings.anchors, limit)) return folder;
  return undefined;
}

/** The folders of which one may be the root, the nearest first. */
export function rootsFor(
  ends: readonly string[],
  document: string,
  { anchors, deep }: Surroundings,
): readonly string[] {
  if (anchors.length === 0) return [];
  const last = new Set(ends.map(fileKey));
  const folders: string[] = [];
  let folder: string | undefined = folderOf(document);
  for (let level = 0; folder !== undefined && level <= (deep ? LEVELS_UP : 0); level++) {
    folders.push(folder);
    if (last.has(fileKey(folder))) break;
    folder = parentOf(folder);
  }
  return folders;
}

async function holdsAnchor(
  files: FileAccess,
  folder: string,
  anchors: readonly string[],
  limit: number,
): Promise<boolean> {
  for (const anchor of anchors) {
    const { text } = await files.read(inFolder(folder, anchor), limit, folder);
    if (text !== undefined) return true;
  }
  return false;
}
