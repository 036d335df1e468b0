/**
 * The files below a folder that are worth reading, within limits: an environment has dozens of files, a workspace
 * thousands, and what holds more is something else. What is in them is looked at in `places.ts`.
 */
import { worthReading } from '../core/index.js';
import type { FileAccess, FolderEntry } from './host.js';
import { inFolder } from './uris.js';

export interface WalkLimits {
  readonly files: number;
  readonly folders: number;
  /** How many folders a file may lie below the first. */
  readonly depth: number;
}

export const environmentLimits: WalkLimits = { files: 2000, folders: 500, depth: 6 };

export const workspaceLimits: WalkLimits = { files: 20_000, folders: 10_000, depth: 20 };

/** Nobody keeps a cloud there, but a carrier-grade one has a part of itself in `.hos`. */
const SKIPPED = /^(?!\.hos$)(?:\..*|node_modules)$/;

/** Whether a path below a folder leads through folders that are not entered. */
export function isSkipped(path: string): boolean {
  return path.split('/').some((name, i, all) => i < all.length - 1 && SKIPPED.test(name));
}

interface FoundFiles {
  /** A folder's own files, then those of the folders in it, by name: what is left out does not depend on the disk. */
  readonly uris: readonly string[];
  /** The folder where the walk ended because it holds too much; what lies above it is not complete. */
  readonly cut?: string;
}

export async function findFiles(
  files: FileAccess,
  root: string,
  deep: boolean,
  limits: WalkLimits = environmentLimits,
): Promise<FoundFiles> {
  const uris: string[] = [];
  const waiting: { readonly uri: string; readonly depth: number }[] = [{ uri: root, depth: 0 }];
  for (let walked = 0, at = waiting.pop(); at; at = waiting.pop(), walked++) {
    const { uri: folder, depth } = at;
    if (walked >= limits.folders) return { uris, cut: folder };
    const entries = await listed(files, folder);
    const own = entries.flatMap((entry) => (entry.isFolder ? [] : inFolder(folder, entry.name)));
    uris.push(...own.filter(worthReading));
    if (uris.length > limits.files) return { uris: uris.slice(0, limits.files), cut: folder };
    // The last is taken first.
    if (deep && depth < limits.depth) waiting.push(...foldersIn(folder, entries, depth + 1).reverse());
  }
  return { uris };
}

function foldersIn(folder: string, entries: readonly FolderEntry[], depth: number) {
  const entered = entries.filter(({ name, isFolder }) => isFolder && !SKIPPED.test(name));
  return entered.map(({ name }) => ({ uri: `${inFolder(folder, name)}/`, depth }));
}

async function listed(files: FileAccess, folder: string) {
  const entries = await files.list(folder).catch(() => []);
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
