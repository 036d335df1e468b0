/**
 * `helion check --watch`: checks again whenever a file below one of the paths changes. What is looked at again is found
 * anew, so that nothing has to be known of what changed.
 */
import { statSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesNow } from '../node/files.js';
import { LARGEST_BASELINE } from '../report/known-findings.js';
import { checkOnce, type Source } from './check-once.js';
import type { CheckSettings } from './check-settings.js';
import type { Output } from './command.js';
import { COULD_NOT_WORK } from './exit-codes.js';
import type { FoundFiles } from './find-files.js';
import { isInside } from './formats/format.js';
import { patternIn } from './glob.js';
import { messageOf, reasonOf } from './reasons.js';

/** Editors write a file in several steps. */
const QUIET_MS = 150;

/** Ends when nothing can be watched; else with the process. */
export async function watch(source: Source, settings: CheckSettings, output: Output): Promise<number> {
  let last = '';
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  let besides: readonly string[] = [];
  const changed = (): void => {
    clearTimeout(timer);
    // One after the other, however fast they come.
    timer = setTimeout(() => {
      // What is wrong now, a baseline for example, may be right after the next change.
      work = work.then(again).catch((error: unknown) => output.complain(messageOf(error)));
    }, QUIET_MS);
  };
  const again = async (): Promise<void> => {
    const found = source.find();
    const now = stateOf(found, besides);
    if (now === last) return;
    last = now;
    if (process.stdout.isTTY === true) output.print(CLEARED);
    const { baselines } = await checkOnce({ ...source, find: () => found }, settings, output);
    besides = [...baselines, ...namedIn(settings)];
    last = stateOf(found, besides);
    for (const folder of foldersOf(source.paths, found, besides)) follow(folder, watched, changed, output);
    if (!settings.isQuiet) output.printAside('Waiting for changes. Press Ctrl-C to stop.\n');
  };
  await again();
  if (watched.size === 0) return COULD_NOT_WORK;
  return new Promise(() => undefined);
}

/** All that the findings hang on. */
function stateOf(found: FoundFiles, besides: readonly string[]): string {
  return JSON.stringify([found, besides.map(textOf)]);
}

function textOf(file: string): string | undefined {
  return filesNow.read(pathToFileURL(path.resolve(file)).href, LARGEST_BASELINE).text;
}

/** The files that options name. */
function namedIn({ configuration, baseline }: CheckSettings): readonly string[] {
  const file = typeof configuration === 'object' ? [configuration.file] : [];
  return baseline === undefined ? file : [...file, baseline];
}

/** Takes away what a terminal shows, and what it showed before. */
const CLEARED = '\u001b[2J\u001b[3J\u001b[H';

/** Folders of the command line are followed with all below them, the files of others in their own. */
function foldersOf(
  paths: readonly string[],
  { files, beside, configurations }: FoundFiles,
  besides: readonly string[],
): readonly Followed[] {
  const roots = paths.map(rootOf).filter(isFolder);
  const isBelow = (folder: string): boolean => roots.some((root) => isInside(path.relative(root, folder)));
  const others = [...files, ...beside, ...configurations].map(({ uri }) => path.dirname(fileURLToPath(uri)));
  // What is not there yet may come.
  const missing = [...paths, ...besides].map((each) => path.dirname(path.resolve(each)));
  const single = [...new Set([...others, ...missing])].filter(
    (folder) => isFolder(folder) && !isBelow(folder),
  );
  return [...roots.map((at) => ({ at, isDeep: true })), ...single.map((at) => ({ at, isDeep: false }))];
}

/** Of a pattern, the folder in which it is looked for. */
function rootOf(given: string): string {
  const whole = path.resolve(given);
  return isThere(whole) ? whole : (patternIn(given)?.folder ?? whole);
}

function isThere(at: string): boolean {
  return statSync(at, { throwIfNoEntry: false }) !== undefined;
}

interface Followed {
  readonly at: string;
  readonly isDeep: boolean;
}

function isFolder(at: string): boolean {
  return statSync(at, { throwIfNoEntry: false })?.isDirectory() === true;
}

function follow(
  { at, isDeep }: Followed,
  watched: Set<string>,
  changed: () => void,
  { complain }: Output,
): void {
  if (watched.has(at)) return;
  const failed = (error: unknown): void => complain(`'${at}' cannot be watched: ${reasonOf(error)}`);
  try {
    watchFolder(at, { recursive: isDeep }, changed).on('error', failed);
    watched.add(at);
  } catch (error) {
    failed(error);
  }
}
