/**
 * The only place that writes files, and only because the command line asks for it: a folder that is new or
 * empty, a report, a new file that nothing is lost by, and texts that were repaired, which are replaced in one step and
 * only as long as they are what was read.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesNow } from '../node/files.js';
import { isInside } from './formats/format.js';
import { codeOf, reasonOf } from './reasons.js';

interface NewFile {
  /** Below the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Whether anything has that name, also a link that leads nowhere. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** A file that is not there yet; throws a sentence where something is. */
export function writeNewFile(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Error(`'${file}' already exists. It was not changed.`);
    if (codeOf(error) === 'ENOENT') throw new Error(`'${path.dirname(file)}' does not exist.`);
    throw new Error(`'${file}' could not be written: ${reasonOf(error)}`);
  }
}

/**
 * A report, in place of what was there; throws a sentence where it cannot be written. `read`: the files that it is about,
 * which a slip of the keyboard must not replace.
 */
export function writeReport(file: string, text: string, read: readonly string[]): void {
  const target = path.resolve(file);
  const real = realPath(target);
  if (read.some((each) => realPath(each) === real))
    throw new Error(`'${file}' is one of the files that are read here. Give the report another name.`);
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  } catch (error) {
    throw new Error(`'${file}' could not be written: ${reasonOf(error)}`);
  }
}

interface Replacement {
  readonly file: string;
  /** What was read. */
  readonly before: string;
  readonly after: string;
  /** Links are followed as long as they stay in this folder. */
  readonly within: string;
}

/**
 * Writes a text in the place of the one that was read, in one step: a reader sees meanwhile the old one or the new one.
 * Throws a sentence, with the file as it is, where it is not that text any more, or cannot be written.
 */
export function replaceFile({ file, before, after, within }: Replacement): void {
  const refused = (why: string) => new Error(`'${file}' was not changed: ${why}`);
  const now = filesNow.read(pathToFileURL(file).href, before.length * BYTES, pathToFileURL(within).href);
  if (now.text === undefined) throw refused(reasonOf(now.problem));
  if (now.text !== before) throw refused('it has changed since it was read.');
  // What is no text in UTF-8 was read with marks for what could not be.
  if (before.includes('\uFFFD')) throw refused('not all of it could be read.');
  const target = realpathSync(file);
  const { mode, uid, gid, mtimeMs, ino } = statSync(target);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, after, { flag: 'wx', mode: mode & PERMISSIONS });
    // What the process may not set of new files by itself, and the owner, where it may.
    chmodSync(temporary, mode & PERMISSIONS);
    keepOwner(temporary, uid, gid);
    const last = lstatSync(target);
    if (last.ino !== ino || last.mtimeMs !== mtimeMs) throw new Error('it has changed since it was read.');
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw refused(reasonOf(error));
  }
}

/** A character of a text has at most so many in a file. */
const BYTES = 4;

const PERMISSIONS = 0o7777;

/** Only some users may give files away; the others write files of their own. */
function keepOwner(file: string, uid: number, gid: number): void {
  const own = statSync(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    chownSync(file, uid, gid);
  } catch {
    // It can be read and written as before.
  }
}

/** Throws with a sentence, before anything is written, where the folder will not do. */
export function writeFolder(folder: string, files: readonly NewFile[], notBelow: string): void {
  const out = path.resolve(folder);
  refuse(out, folder, notBelow);
  for (const file of files) {
    const target = path.join(out, ...file.path.split('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx' });
  }
}

function refuse(out: string, given: string, root: string): void {
  if (isAtOrBelow(realPath(out), realPath(root)))
    throw new Error(`'${given}' is part of what is read. Give a folder outside it.`);
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`'${given}' is not a folder.`);
  if (readdirSync(out).length > 0) throw new Error(`'${given}' is not empty. Give a new folder.`);
}

function isAtOrBelow(inner: string, outer: string): boolean {
  return isInside(path.relative(outer, inner));
}

/** Where a path leads by way of links, as far as it is there. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realPath(parent), path.basename(file));
}
