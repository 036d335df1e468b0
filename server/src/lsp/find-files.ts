/**
 * The files of a folder that are worth reading, within limits: an environment has dozens of files, and a folder with
 * thousands is something else. What is in them is looked at in `folders.ts`.
 */
import { worthReading } from '../core/index.js';
import type { FileAccess } from './host.js';
import { inFolder } from './uris.js';

const MOST_FILES = 2000;
const MOST_FOLDERS = 500;
const DEEPEST = 6;

/** Nobody keeps a cloud there. */
const SKIPPED = /^(?:\..*|node_modules)$/;

export async function findFiles(
  files: FileAccess,
  root: string,
  deep: boolean,
): Promise<{ readonly uris: readonly string[]; readonly complete: boolean }> {
  const uris: string[] = [];
  const folders: { readonly uri: string; readonly depth: number }[] = [{ uri: root, depth: 0 }];
  let complete = true;
  // The list grows while it is walked.
  for (const { uri: folder, depth } of folders) {
    const isEntered = deep && depth < DEEPEST;
    for (const { name, isFolder } of await listed(files, folder)) {
      const uri = inFolder(folder, name);
      if (isFolder && isEntered && !SKIPPED.test(name))
        complete = addUpTo(MOST_FOLDERS, folders, { uri: `${uri}/`, depth: depth + 1 }) && complete;
      else if (!isFolder && worthReading(uri)) complete = addUpTo(MOST_FILES, uris, uri) && complete;
    }
  }
  return { uris, complete };
}

/** False when the list is full. */
function addUpTo<T>(most: number, list: T[], item: T): boolean {
  if (list.length >= most) return false;
  list.push(item);
  return true;
}

/** By name, so that it does not depend on the disk what is left out of too much. */
async function listed(files: FileAccess, folder: string) {
  const entries = await files.list(folder).catch(() => []);
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
