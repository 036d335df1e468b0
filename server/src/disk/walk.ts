/**
 * The files below a folder that are worth reading, within limits: an environment has dozens of files, a workspace
 * thousands, and what holds more is something else.
 */
import { worthReading } from '../core/index.js';
import type { FileAccess, FolderEntry } from './file-access.js';
import { isEntered } from './filter.js';
import type { KnownFolder, Memory } from './memory.js';
import { fileKey, inFolder } from './uris.js';

export interface Walk {
  readonly files: FileAccess;
  /** Ends in a slash. */
  readonly root: string;
  /** Whether folders below the root belong to it. */
  readonly deep: boolean;
  readonly limits: { readonly files: number; readonly folders: number };
  /** Something could not be looked at. */
  onProblem?(uri: string, problem: unknown): void;
}

interface Walked {
  /** A folder's own files, then those of the folders in it, by name: what is left out does not depend on the disk. */
  readonly uris: readonly string[];
  /** The folder where the walk ended because it holds too much. */
  readonly cut?: string;
}

/** Asks for what the memory does not have; afterwards it has all folders that were come upon, and no others. */
export async function walk(options: Walk, memory: Memory): Promise<Walked> {
  const { root, limits } = options;
  const walked = new Map<string, KnownFolder>();
  const uris: string[] = [];
  const waiting = [{ uri: root, depth: 0 }];
  let cut: string | undefined;
  for (let at = waiting.pop(); at && cut === undefined; at = waiting.pop()) {
    const { uri, depth } = at;
    if (walked.size >= limits.folders) {
      cut = uri;
      break;
    }
    const folder = memory.folders.get(fileKey(uri)) ?? (await list(options, uri, depth));
    walked.set(fileKey(uri), folder);
    memory.hasLinks ||= folder.hasLinks;
    if (!take(uris, folder.files, limits.files)) cut = uri;
    // The last is taken first.
    for (const sub of folder.folders.toReversed()) waiting.push({ uri: sub, depth: depth + 1 });
  }
  memory.folders = walked;
  memory.hasLinks = [...walked.values()].some(({ hasLinks }) => hasLinks);
  return cut === undefined ? { uris } : { uris, cut };
}

/** False when there are more than the limit. */
function take(uris: string[], more: readonly string[], limit: number): boolean {
  for (const uri of more) {
    if (uris.length >= limit) return false;
    uris.push(uri);
  }
  return true;
}

async function list({ files, deep, onProblem }: Walk, uri: string, depth: number): Promise<KnownFolder> {
  const { entries, stamp, problem, hasLinks = false } = await files.list(uri);
  if (problem !== undefined) onProblem?.(uri, problem);
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const uriOf = ({ name }: FolderEntry): string => inFolder(uri, name);
  const own = sorted.filter(({ isFolder }) => !isFolder);
  const entered = sorted.filter(({ name, isFolder }) => deep && isFolder && isEntered(name, depth + 1));
  return {
    uri,
    // Where links lead to cannot be told from the folder.
    stamp: hasLinks ? undefined : stamp,
    files: own.map(uriOf).filter(worthReading),
    folders: entered.map((entry) => `${uriOf(entry)}/`),
    hasLinks,
    linkedFiles: new Set(own.filter(({ isLink }) => isLink).map(uriOf)),
  };
}
