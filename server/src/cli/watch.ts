/**
 * `helion check --watch`: checks again whenever a file below one of the paths changes. What is looked at again is found
 * anew, so that nothing has to be known of what changed.
 */
import { statSync, watch as watchFolder } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkOnce, type Source } from './check-once.js';
import type { CheckSettings } from './check-settings.js';
import type { Output } from './command.js';
import { COULD_NOT_WORK } from './exit-codes.js';
import type { FoundFiles } from './find-files.js';
import { isInside } from './formats/format.js';

/** Editors write a file in several steps. */
const QUIET_MS = 150;

/** Ends when nothing can be watched; else with the process. */
export async function watch(source: Source, settings: CheckSettings, output: Output): Promise<number> {
  let last = '';
  const watched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const changed = (): void => {
    clearTimeout(timer);
    // One after the other, however fast they come.
    timer = setTimeout(() => {
      work = work.then(again, again);
    }, QUIET_MS);
  };
  const again = async (): Promise<void> => {
    const found = source.find();
    const now = JSON.stringify(found);
    if (now === last) return;
    last = now;
    if (process.stdout.isTTY === true) output.print(CLEARED);
    await checkOnce({ ...source, find: () => found }, settings, output);
    for (const folder of foldersOf(source.paths, found)) follow(folder, watched, changed, output);
    if (!settings.isQuiet) output.printAside('Waiting for changes. Press Ctrl-C to stop.\n');
  };
  await again();
  if (watched.size === 0) return COULD_NOT_WORK;
  return new Promise(() => undefined);
}

/** Takes away what a terminal shows, and what it showed before. */
const CLEARED = '\u001b[2J\u001b[3J\u001b[H';

/** Folders of the command line are followed with all below them, the files of others in their own. */
function foldersOf(paths: readonly string[], { files, beside }: FoundFiles): readonly Followed[] {
  const roots = paths.map((each) => path.resolve(each)).filter(isFolder);
  const isBelow = (folder: string): boolean => roots.some((root) => isInside(path.relative(root, folder)));
  const others = [...files, ...beside].map(({ uri }) => path.dirname(fileURLToPath(uri)));
  // What is not there yet may come.
  const missing = paths.map((each) => path.dirname(path.resolve(each)));
  const single = [...new Set([...others, ...missing])].filter(
    (folder) => isFolder(folder) && !isBelow(folder),
  );
  return [...roots.map((at) => ({ at, isDeep: true })), ...single.map((at) => ({ at, isDeep: false }))];
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
  const failed = (error: unknown): void =>
    complain(`'${at}' cannot be watched: ${error instanceof Error ? error.message : String(error)}`);
  try {
    watchFolder(at, { recursive: isDeep }, changed).on('error', failed);
    watched.add(at);
  } catch (error) {
    failed(error);
  }
}
