/**
 * The files below a folder that are worth reading, within limits: an environment has dozens of files, a workspace
 * thousands, and what holds more is something else.
 */
import { worthReading } from '../core/index.js';
import type { FileAccess, FilesNow, FolderEntry, Listed } from './file-access.js';
import { isEntered } from './filter.js';
import type { KnownFolder, Memory } from './memory.js';
import { fileKey, inFolder } from './uris.js';

export interface Walk {
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
export async function walk(options: Walk & { readonly files: FileAccess }, memory: Memory): Promise<Walked> {
  const steps = walking(options, memory);
  let step = steps.next();
  while (!step.done) step = steps.next(await options.files.list(step.value));
  return step.value;
}

/** The same for who waits for each answer. */
export function walkNow(options: Walk & { readonly files: FilesNow }, memory: Memory): Walked {
  const steps = walking(options, memory);
  let step = steps.next();
  while (!step.done) step = steps.next(options.files.list(step.value));
  return step.value;
}

/** Yields the folders that are to be listed. */
function* walking(options: Walk, memory: Memory): Generator<string, Walked, Listed> {
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
    const folder = memory.folders.get(fileKey(uri)) ?? known(options, uri, depth, yield uri);
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

function known({ deep, onProblem }: Walk, uri: string, depth: number, listed: Listed): KnownFolder {
  const { entries, stamp, problem, hasLinks = false } = listed;
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
