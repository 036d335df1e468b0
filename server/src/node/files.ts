/**
 * Looks at files on the disk, for the server and the command line, and never changes one. It is the only reader: nothing
 * but regular files is opened, so that no pipe keeps the server waiting, no device is touched, and nothing is read without
 * an end. What is worth looking at is said in `disk/`.
 */
import { type BigIntStats, constants, type Dirent } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileAccess, FileRead, FilesNow, FolderEntry, Listed } from '../disk/file-access.js';
import { type Asking, ask, askNow, question } from './questions.js';

/** A byte order mark stays in the text, because it is a mistake in JSON. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some file systems count time in steps of two seconds: a younger change may hide another one. */
const SETTLED_MS = 2000;

/** The files of `/proc`, for example, do not say how large they are. */
const FIRST = 4096;

/** A file that changes while it is read is read again, so often. */
const TRIES = 3;

/** A pipe that took the place of a file in the last moment does not keep us waiting. Windows has no such flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/** The stamp of what is not there, or cannot be looked at. */
const NOTHING = 'nothing';

type Stamped = Pick<FileRead, 'stamp'>;

export const filesOnDisk: FileAccess = createFilesOnDisk(SETTLED_MS);

/** The same for who waits for each answer. */
export const filesNow: FilesNow = {
  list: (folder) => askNow(list(folder, SETTLED_MS)),
  read: (uri, limit, within) => askNow(read(uri, limit, within, SETTLED_MS)),
};

/** `settledMs`: so old must the last change of a file be that another one would show. */
export function createFilesOnDisk(settledMs: number): FileAccess {
  return {
    list: (folder) => followed(ask(list(folder, settledMs))),
    read: (uri, limit, within) => followed(ask(read(uri, limit, within, settledMs))),
    stamp: (uri) => followed(ask(stamp(uri))),
  };
}

const underWay = new Set<Promise<unknown>>();

function followed<T>(work: Promise<T>): Promise<T> {
  underWay.add(work);
  void work.finally(() => underWay.delete(work));
  return work;
}

/** Resolves when all that is being looked at now has been looked at. */
export async function looksUnderWay(): Promise<void> {
  await Promise.all(underWay);
}

function* list(folder: string, settledMs: number): Asking<Listed> {
  let before: Stamped = { stamp: NOTHING };
  try {
    const at = fileURLToPath(folder);
    before = settled(yield* question.stat(at), settledMs);
    const entries = yield* question.readdir(at);
    const found: FolderEntry[] = [];
    for (const entry of entries) found.push(...(yield* entryOf(at, entry)));
    const hasLinks = entries.some((entry) => entry.isSymbolicLink());
    return { ...before, entries: found, hasLinks };
  } catch (problem) {
    return { ...before, entries: [], problem };
  }
}

/** Links to folders may go round in circles. Whether anything else can be read is told by reading it. */
function* entryOf(folder: string, entry: Dirent): Asking<FolderEntry[]> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return [{ name, isFolder: entry.isDirectory() }];
  try {
    if ((yield* question.stat(path.join(folder, name))).isDirectory()) return [];
  } catch {
    // It leads nowhere.
  }
  return [{ name, isFolder: false, isLink: true }];
}

function* read(uri: string, limit: number, within: string | undefined, settledMs: number): Asking<FileRead> {
  let before: Stamped = { stamp: NOTHING };
  try {
    const at = fileURLToPath(uri);
    const status = yield* question.stat(at);
    before = settled(status, settledMs);
    if (!status.isFile()) throw new Error('it is not a file.');
    if (within !== undefined && !(yield* isInside(at, fileURLToPath(within))))
      throw new Error('it is a link that leads out of the folder.');
    const file = yield* question.open(at, FLAGS);
    try {
      return { ...before, text: decoder.decode(yield* steadyBytes(file, status, limit)) };
    } finally {
      yield* question.close(file);
    }
  } catch (problem) {
    return { ...before, problem };
  }
}

function* steadyBytes(file: number, status: BigIntStats, limit: number): Asking<Uint8Array> {
  for (let attempt = 1, before = status; ; attempt++) {
    const bytes = yield* bytesOf(file, Number(before.size), limit);
    const after = yield* question.fstat(file);
    if (!after.isFile()) throw new Error('it is not a file.');
    if (attempt >= TRIES || wordOf(before) === wordOf(after)) return bytes;
    before = after;
  }
}

/** As many bytes as the file says to have; of one that says to have none, all that come. */
function* bytesOf(file: number, size: number, limit: number): Asking<Uint8Array> {
  if (size > limit) throw new Error(`it is larger than ${limit / 1024} kB.`);
  let bytes = new Uint8Array(size || FIRST);
  for (let length = 0; ; ) {
    const count = yield* question.read(file, bytes, length);
    length += count;
    if (length > limit) throw new Error(`it is larger than ${limit / 1024} kB.`);
    if (count === 0 || length === size) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = new Uint8Array(length * 2);
    larger.set(bytes);
    bytes = larger;
  }
}

function* isInside(at: string, within: string): Asking<boolean> {
  const target = yield* question.realpath(at);
  if (target === at) return true;
  const inside = path.relative(yield* question.realpath(within), target);
  return inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
}

function* stamp(uri: string): Asking<string> {
  try {
    return wordOf(yield* question.stat(fileURLToPath(uri)));
  } catch {
    return NOTHING;
  }
}

function wordOf({ dev, ino, size, mode, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mode, mtimeNs, ctimeNs].join(' ');
}

function settled(status: BigIntStats, ms: number): Stamped {
  const newest = Math.max(Number(status.mtimeMs), Number(status.ctimeMs));
  return Math.abs(Date.now() - newest) < ms ? {} : { stamp: wordOf(status) };
}
