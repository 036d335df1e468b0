/**
 * The configuration files that count for a folder from above: those in it and in the folders above, up to the folders
 * that the caller names as the last ones, or the first git repository. The core decides what they mean.
 */
import { configurationNames } from '../core/index.js';
import type { FileAccess, FileRead, FilesNow } from './file-access.js';
import { fileKey, inFolder, parentOf } from './uris.js';

/** In bytes; real configurations are much shorter. */
const LARGEST = 1024 * 1024;

/** So many folders up there may be one. */
const LEVELS = 40;

/** The root of a drive of Windows, above which no path leads. */
const DRIVE = /^file:\/\/\/[a-z](?::|%3A)\/$/i;

/** A git repository has a folder of this name; a second working tree has a file. */
const GIT = ['.git/HEAD', '.git'];

export interface LookedAt extends FileRead {
  readonly uri: string;
  /** Whether it would be a configuration, and not a sign that the way up ends. */
  readonly isConfiguration: boolean;
}

interface Question {
  readonly uri: string;
  readonly folder: string;
}

/** Everything that was looked at, whether it is there or not; the nearest first. */
export async function configurationsAbove(
  files: Pick<FileAccess, 'read'>,
  folder: string,
  ends: readonly string[],
): Promise<readonly LookedAt[]> {
  const steps = looking(folder, ends);
  let step = steps.next();
  while (!step.done) step = steps.next(await files.read(step.value.uri, LARGEST, step.value.folder));
  return step.value;
}

/** The same for who waits for each answer. */
export function configurationsAboveNow(
  files: Pick<FilesNow, 'read'>,
  folder: string,
  ends: readonly string[],
): readonly LookedAt[] {
  const steps = looking(folder, ends);
  let step = steps.next();
  while (!step.done) step = steps.next(files.read(step.value.uri, LARGEST, step.value.folder));
  return step.value;
}

function* looking(from: string, ends: readonly string[]): Generator<Question, LookedAt[], FileRead> {
  const last = new Set(ends.map(fileKey));
  const all: LookedAt[] = [];
  let folder: string | undefined = from;
  for (let level = 0; folder !== undefined && level < LEVELS; level++) {
    for (const name of configurationNames) {
      const uri = inFolder(folder, name);
      all.push({ uri, isConfiguration: true, ...(yield { uri, folder }) });
    }
    if (last.has(fileKey(folder))) break;
    let isKept = false;
    for (const name of GIT) {
      const uri: string = folder + name;
      const looked: LookedAt = { uri, isConfiguration: false, ...(yield { uri, folder }) };
      all.push(looked);
      isKept ||= looked.text !== undefined;
    }
    if (isKept || DRIVE.test(folder)) break;
    folder = parentOf(folder);
  }
  return all;
}
