/**
 * What there is of ours in a folder, and how that is kept true. Each look is the walk of a fresh start, which takes what
 * it found before from a memory; whatever hears of a change only makes the memory forget, and the next look looks there
 * again. So nothing depends on what a change was, nor on the order in which changes are told.
 */
import { surroundingsOf } from '../core/index.js';
import type { FileAccess } from './file-access.js';
import { isSkipped } from './filter.js';
import { inTurns } from './in-turns.js';
import { createMemory, type FoundFile, type KnownFile, type Memory } from './memory.js';
import { fileKey, folderOf, inFolder, parentOf } from './uris.js';
import { type Walk, walk } from './walk.js';

export interface Found {
  /** By key; a folder's own files, then those of the folders in it, by name. */
  readonly files: ReadonlyMap<string, FoundFile>;
  /** The folder where the walk ended because it holds too much; what lies above it is not complete. */
  readonly cut?: string;
}

export interface View {
  /** What there is now; the same object as before where nothing is new. One look at a time. */
  look(): Promise<Found>;
  /** Something may have changed there: the next look looks again. False when that is of no concern. */
  again(uri: string): boolean;
  /** Files beside the root that belong to it, whether they are there or not. */
  beside(): readonly string[];
  /** Compares with the disk; true when there is something to look at. Not while a look is under way. */
  check(): Promise<boolean>;
}

export interface ViewLimits {
  /** How many files are read. */
  readonly files: number;
  readonly folders: number;
  /** How many files that are ours are kept. */
  readonly ours: number;
}

interface ViewOptions extends Walk {
  readonly files: FileAccess;
  readonly limits: ViewLimits;
  /** The longest file that is read, in bytes. */
  limitFor(uri: string): number;
  /** So many files are going to be read; what is returned is called after each. */
  reading?(total: number): (isLast: boolean) => void;
}

/** So many files are looked at before it is asked whether that is enough. */
const CHUNK = 64;

export function createView(options: ViewOptions): View {
  const { files: access, root, deep } = options;
  const rootKey = fileKey(root);
  const above = parentOf(root) ?? root;
  const memory = createMemory(rootKey);
  let beside: readonly string[] = [];
  let found: Found = { files: new Map() };

  const read = async (uri: string, within: string | undefined): Promise<KnownFile> => {
    const { text, stamp, problem } = await access.read(uri, options.limitFor(uri), within);
    if (problem !== undefined) options.onProblem?.(uri, problem);
    const before = found.files.get(fileKey(uri));
    if (text === undefined) return { uri, stamp, file: undefined };
    if (before?.uri === uri && before.text === text) return { uri, stamp, file: before };
    const surroundings = surroundingsOf({ uri, text });
    return { uri, stamp, file: surroundings && { uri, text, surroundings } };
  };

  const addBeside = async (files: Map<string, FoundFile>): Promise<void> => {
    beside = deep ? besideOf(root, above, files) : [];
    for (const uri of beside) {
      const known = memory.files.get(fileKey(uri)) ?? (await read(uri, above));
      memory.files.set(fileKey(uri), known);
      if (known.file) files.set(fileKey(uri), known.file);
    }
  };

  return {
    async look() {
      memory.forget();
      const { uris, cut: end } = await walk(options, memory);
      const { files, cut = end } = await oursAmong(uris, memory, options, (uri) =>
        read(uri, memory.isLink(uri) ? root : undefined),
      );
      await addBeside(files);
      // What nobody came upon any more is forgotten.
      const keys = new Set([...uris, ...beside].map(fileKey));
      for (const key of [...memory.files.keys()]) if (!keys.has(key)) memory.files.delete(key);
      const now = cut === undefined ? { files } : { files, cut };
      if (!isSame(now, found)) found = now;
      return found;
    },
    again(uri) {
      const key = fileKey(uri).replace(/\/$/, '');
      const keys = beside.map(fileKey).filter((each) => `${each}/`.startsWith(`${key}/`));
      if (isComeUpon(key, rootKey, deep) || (memory.hasLinks && key.startsWith(rootKey))) keys.push(key);
      for (const each of keys) memory.again(each);
      return keys.length > 0;
    },
    beside: () => beside,
    check: async () => access.stamp !== undefined && (await memory.compare(access.stamp)),
  };
}

/** Reads what is not known, in the order of the walk, until there are more than are kept. */
async function oursAmong(
  uris: readonly string[],
  memory: Memory,
  { limits, reading }: ViewOptions,
  read: (uri: string) => Promise<KnownFile>,
): Promise<{ readonly files: Map<string, FoundFile>; readonly cut?: string }> {
  const files = new Map<string, FoundFile>();
  const isUnknown = (uri: string): boolean => !memory.files.has(fileKey(uri));
  let left = uris.filter(isUnknown).length;
  const tick = reading?.(left);
  for (let at = 0; at < uris.length; at += CHUNK) {
    const chunk = uris.slice(at, at + CHUNK);
    await inTurns(chunk.filter(isUnknown), async (uri) => {
      memory.files.set(fileKey(uri), await read(uri));
      tick?.(--left === 0);
    });
    const ours = chunk.flatMap((uri) => memory.files.get(fileKey(uri))?.file ?? []);
    const room = limits.ours - files.size;
    for (const file of ours.slice(0, room)) files.set(fileKey(file.uri), file);
    const next = ours[room];
    if (!next) continue;
    if (left > 0) tick?.(true);
    return { files, cut: folderOf(next.uri) };
  }
  return { files };
}

/** The root may be an environment to which files beside it belong. */
export function besideOf(
  root: string,
  above: string,
  files: ReadonlyMap<string, FoundFile>,
): readonly string[] {
  const names = new Set<string>();
  for (const { uri, surroundings } of files.values())
    if (folderOf(uri) === root) for (const name of surroundings.beside ?? []) names.add(name);
  const uriOf = (name: string): string =>
    name
      .split('/')
      .reduce((at, part) => `${inFolder(at, part)}/`, above)
      .slice(0, -1);
  return [...names].map(uriOf);
}

function isSame(now: Found, before: Found): boolean {
  if (now.cut !== before.cut || now.files.size !== before.files.size) return false;
  return [...now.files].every(([key, file]) => before.files.get(key) === file);
}

/** Whether a change at a key may be one of what a walk comes upon. */
function isComeUpon(key: string, rootKey: string, deep: boolean): boolean {
  if (rootKey.startsWith(`${key}/`)) return true;
  if (!key.startsWith(rootKey)) return false;
  const below = key.slice(rootKey.length);
  return deep ? !isSkipped(below) : !below.includes('/');
}
