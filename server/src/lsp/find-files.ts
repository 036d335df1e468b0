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
    const entries = await files.list(folder).catch(() => []);
    for (const { name, isFolder } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const uri = inFolder(folder, name);
      if (isFolder) {
        if (!deep || depth >= DEEPEST || SKIPPED.test(name)) continue;
        if (folders.length < MOST_FOLDERS) folders.push({ uri: `${uri}/`, depth: depth + 1 });
        else complete = false;
      } else if (worthReading(uri)) {
        if (uris.length < MOST_FILES) uris.push(uri);
        else complete = false;
      }
    }
  }
  return { uris, complete };
}
