/**
 * Looks at files on the disk, for the server and the command line, and never changes one. It is the only reader: nothing
 * but regular files is opened, so that no pipe keeps anybody waiting, no device is touched, and nothing is read without
 * an end. What is worth looking at is said in `disk/`.
 */
import { type BigIntStats, constants, type Dirent } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileAccess, FileRead, FolderEntry, Listed } from '../disk/file-access.js';

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

/** `settledMs`: so old must the last change of a file be that another one would show. */
export function createFilesOnDisk(settledMs: number): FileAccess {
  return {
    list: (folder) => followed(list(folder, settledMs)),
    read: (uri, limit, within) => followed(read(uri, limit, within, settledMs)),
    stamp: (uri) => followed(stamp(uri)),
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

async function list(folder: string, settledMs: number): Promise<Listed> {
  let before: Stamped = { stamp: NOTHING };
  try {
    const at = fileURLToPath(folder);
    before = settled(await stat(at, { bigint: true }), settledMs);
    const entries = await readdir(at, { withFileTypes: true });
    const found = await Promise.all(entries.map((entry) => entryOf(at, entry)));
    const hasLinks = entries.some((entry) => entry.isSymbolicLink());
    return { ...before, entries: found.flat(), hasLinks };
  } catch (problem) {
    return { ...before, entries: [], problem };
  }
}

/** Links to folders may go round in circles. Whether anything else can be read is told by reading it. */
async function entryOf(folder: string, entry: Dirent): Promise<FolderEntry[]> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return [{ name, isFolder: entry.isDirectory() }];
  const target = await stat(path.join(folder, name)).catch(() => undefined);
  return target?.isDirectory() ? [] : [{ name, isFolder: false, isLink: true }];
}

async function read(
  uri: string,
  limit: number,
  within: string | undefined,
  settledMs: number,
): Promise<FileRead> {
  let before: Stamped = { stamp: NOTHING };
  try {
    const at = fileURLToPath(uri);
    const status = await stat(at, { bigint: true });
    before = settled(status, settledMs);
    if (!status.isFile()) throw new Error('it is no file.');
    if (within !== undefined && !(await isInside(at, fileURLToPath(within))))
      throw new Error('it is a link that leads out of the folder.');
    const file = await open(at, FLAGS);
    try {
      return { ...before, text: decoder.decode(await steadyBytes(file, status, limit)) };
    } finally {
      await file.close();
    }
  } catch (problem) {
    return { ...before, problem };
  }
}

async function steadyBytes(file: FileHandle, status: BigIntStats, limit: number): Promise<Uint8Array> {
  for (let attempt = 1, before = status; ; attempt++) {
    const bytes = await bytesOf(file, Number(before.size), limit);
    const after = await file.stat({ bigint: true });
    if (!after.isFile()) throw new Error('it is no file.');
    if (attempt >= TRIES || wordOf(before) === wordOf(after)) return bytes;
    before = after;
  }
}

/** As many bytes as the file says to have; of one that says to have none, all that come. */
async function bytesOf(file: FileHandle, size: number, limit: number): Promise<Uint8Array> {
  if (size > limit) throw new Error(`it is larger than ${limit / 1024} kB.`);
  let bytes = new Uint8Array(size || FIRST);
  for (let length = 0; ; ) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    length += bytesRead;
    if (length > limit) throw new Error(`it is larger than ${limit / 1024} kB.`);
    if (bytesRead === 0 || length === size) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = new Uint8Array(length * 2);
    larger.set(bytes);
    bytes = larger;
  }
}

async function isInside(at: string, within: string): Promise<boolean> {
  const target = await realpath(at);
  if (target === at) return true;
  const inside = path.relative(await realpath(within), target);
  return inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
}

async function stamp(uri: string): Promise<string> {
  try {
    return wordOf(await stat(fileURLToPath(uri), { bigint: true }));
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
