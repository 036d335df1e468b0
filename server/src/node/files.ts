/**
 * Looks at files on the disk for the server, and never changes one. What is worth looking at is said in `lsp/`.
 */
import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileAccess, FolderEntry } from '../lsp/host.js';

/** A byte order mark stays in the text, because it is a mistake in JSON. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const filesOnDisk: FileAccess = {
  async list(folder) {
    const at = fileURLToPath(folder);
    const entries = await readdir(at, { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => entryOf(at, entry)));
    return found.filter((entry) => entry !== undefined);
  },
  async read(uri, limit) {
    const file = await open(fileURLToPath(uri), 'r');
    try {
      const { size } = await file.stat();
      return size > limit ? undefined : decoder.decode(await file.readFile());
    } finally {
      await file.close();
    }
  },
};

/** Undefined for what is neither folder nor file: a pipe or a device would never end. */
async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry | undefined> {
  const { name } = entry;
  if (entry.isSymbolicLink()) return await linkedFile(folder, name);
  return entry.isDirectory() || entry.isFile() ? { name, isFolder: entry.isDirectory() } : undefined;
}

/** Links to folders could go round in circles, and links out of the folder lead to what was not asked for. */
async function linkedFile(folder: string, name: string): Promise<FolderEntry | undefined> {
  try {
    const target = await realpath(path.join(folder, name));
    const inside = path.relative(await realpath(folder), target);
    const leadsOut = inside.startsWith('..') || path.isAbsolute(inside);
    return !leadsOut && (await stat(target)).isFile() ? { name, isFolder: false } : undefined;
  } catch {
    return undefined;
  }
}
