/**
 * From the paths on the command line to the Helion files at and below them, and to those that lie beside them and
 * belong to the same environments. Folders are searched in the order of their names and each only once, so that links
 * that go round in circles come to an end.
 */
import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Input, surroundingsOf } from '../core/index.js';
import { readOurs } from './read-file.js';

export interface FoundFiles {
  /** The files that were asked for, none twice. */
  readonly files: readonly Input[];
  /** Other files of their environments: read, so that both sides are known, but not reported on. */
  readonly beside: readonly Input[];
  /** Folders of the command line in which there is no Helion file. */
  readonly empty: readonly string[];
  /** A sentence for every path that could not be searched, and for every file that is none of ours. */
  readonly problems: readonly string[];
}

const SKIPPED = new Set(['.git', 'node_modules']);

export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Map<string, Input>();
  const empty: string[] = [];
  const problems: string[] = [];
  const searcher = createSearcher(problems);
  for (const given of paths) {
    // An empty path is a variable that was not set, and not the current folder.
    if (given === '') {
      problems.push("'' does not exist.");
      continue;
    }
    const absolute = path.resolve(given);
    try {
      if (statSync(absolute).isDirectory()) {
        const inside = searcher.below(absolute, new Set());
        if (inside.length === 0) empty.push(given);
        for (const file of inside) files.set(file.uri, file);
      } else {
        const file = readOurs(absolute, true);
        if (file) files.set(file.uri, file);
        else
          problems.push(
            `'${given}' is no Helion file: neither its name nor what it holds is that of a plan, of installer files, of a carrier-grade cloud or of an input model.`,
          );
      }
    } catch (error) {
      problems.push(unreadable(given, error));
    }
  }
  return { files: [...files.values()], beside: besideOf(files), empty, problems };
}

/** What lies in the folders of the environments that the files belong to. */
function besideOf(files: ReadonlyMap<string, Input>): Input[] {
  // Nobody asked for these files, so nobody needs to know which of them cannot be read.
  const searcher = createSearcher([]);
  const beside = new Map<string, Input>();
  const searched = new Set<string>();
  for (const file of files.values()) {
    const own = path.dirname(fileURLToPath(file.uri));
    const { anchors = [], deep = false, beside: names = [] } = surroundingsOf(file) ?? {};
    const root = deep ? rootAbove(own, anchors) : undefined;
    const key = `${root ?? own} ${root !== undefined}`;
    if (searched.has(key)) continue;
    searched.add(key);
    const found = root === undefined ? searcher.inside(own) : inEnvironment(searcher, root, names);
    for (const each of found) if (!files.has(each.uri)) beside.set(each.uri, each);
  }
  return [...beside.values()];
}

/** What lies below the root of an environment, and the files beside the root that belong to it. */
function inEnvironment(
  searcher: ReturnType<typeof createSearcher>,
  root: string,
  besideRoot: readonly string[],
): Input[] {
  const saved = besideRoot.flatMap((name) => searcher.file(path.join(root, '..', name)));
  return [...searcher.below(root, new Set()), ...saved];
}

/** So many folders above a file may be the root of its environment, as in editors. */
const LEVELS_UP = 4;

function rootAbove(own: string, anchors: readonly string[]): string | undefined {
  let folder = own;
  for (let level = 0; level <= LEVELS_UP; level++) {
    const here = folder;
    if (anchors.some((anchor) => existsSync(path.join(here, anchor)))) return here;
    folder = path.dirname(folder);
  }
  return undefined;
}

function createSearcher(problems: string[]) {
  const known = new Map<string, Input | undefined>();
  const read = (file: string): Input | undefined => {
    if (!known.has(file)) {
      known.set(file, undefined);
      try {
        known.set(file, readOurs(file, false));
      } catch (error) {
        problems.push(unreadable(file, error));
      }
    }
    return known.get(file);
  };
  const entriesOf = (folder: string): Dirent[] => {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      problems.push(unreadable(folder, error));
      return [];
    }
  };
  /** The Helion files of a folder. */
  const inside = (folder: string): Input[] =>
    entriesOf(folder).flatMap((entry) => {
      const at = path.join(folder, entry.name);
      return isFolder(entry, at) ? [] : (read(at) ?? []);
    });
  /** The Helion files below a folder. `seen` holds the real paths of the folders on the way. */
  const below = (folder: string, seen: Set<string>): Input[] => {
    const real = realPathOf(folder, problems);
    if (real === undefined || seen.has(real)) return [];
    seen.add(real);
    return entriesOf(folder)
      .filter(({ name }) => !SKIPPED.has(name))
      .flatMap((entry) => {
        const at = path.join(folder, entry.name);
        return isFolder(entry, at) ? below(at, seen) : (read(at) ?? []);
      });
  };
  const file = (at: string): Input[] => (existsSync(at) ? [read(at) ?? []].flat() : []);
  return { inside, below, file };
}

function realPathOf(folder: string, problems: string[]): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    problems.push(unreadable(folder, error));
    return undefined;
  }
}

function isFolder(entry: Dirent, at: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(at).isDirectory();
  } catch {
    // A link that leads nowhere is no folder; when it has the name of a Helion file, reading it tells what is wrong.
    return false;
  }
}

/** One sentence about a path that could not be read. */
function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `'${file}' does not exist.`;
  if (code === 'EACCES' || code === 'EPERM') return `'${file}' may not be read by this user.`;
  if (code === 'ELOOP') return `'${file}' is a link that goes round in a circle.`;
  return `'${file}' could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
