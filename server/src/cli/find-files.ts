/**
 * From the paths on the command line to the Helion files at and below them, and to those that lie beside them and
 * belong to the same environments. Folders are looked through and files are read as in an editor; only how many there
 * may be is not limited.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type Input,
  LARGE_FACTOR,
  recognise,
  recogniseConfig,
  type Surroundings,
  surroundingsOf,
} from '../core/index.js';
import { configurationsAboveNow, type LookedAt } from '../disk/configurations-above.js';
import type { FilesNow } from '../disk/file-access.js';
import { rootsFor } from '../disk/find-root.js';
import { createMemory, type FoundFile } from '../disk/memory.js';
import { fileKey, folderOf, inFolder, parentOf } from '../disk/uris.js';
import { besideOf as filesBeside } from '../disk/view.js';
import { walkNow } from '../disk/walk.js';
import { filesNow } from '../node/files.js';
import { type Pattern, patternIn } from './glob.js';
import { codeOf, reasonOf } from './reasons.js';

export interface FoundFiles {
  /** The files that were asked for, none twice. */
  readonly files: readonly Input[];
  /** Other files of their environments: read, so that both sides are known, but not reported on. */
  readonly beside: readonly Input[];
  /** Configuration files in the folders above those that were asked for. */
  readonly configurations: readonly Input[];
  /** The folders that were looked through, with everything below them. */
  readonly whole: readonly string[];
  /** Folders of the command line in which there is no Helion file. */
  readonly empty: readonly string[];
  /** A sentence for every path that could not be searched, and for every file that is none of ours. */
  readonly problems: readonly string[];
}

/** In bytes. A larger file whose name says nothing is none of ours; input models have files of many megabytes. */
const LARGEST_BY_CONTENT = 1024 * 1024;
const LARGEST_YAML = LARGEST_BY_CONTENT * LARGE_FACTOR;
/** The core says that such a file is too large, up to here; nobody wrote a larger one. */
const LARGEST_BY_NAME = 256 * 1024 * 1024;

const UNLIMITED = Number.POSITIVE_INFINITY;

/** `disk` may be another state of the same files: that of a revision. */
export function findFiles(paths: readonly string[], disk: FilesNow = filesNow): FoundFiles {
  const files = new Map<string, Input>();
  const empty: string[] = [];
  const whole: string[] = [];
  const problems: string[] = [];
  const access = remembering(disk);
  for (const given of paths) {
    // An empty path is a variable that was not set, and not the current folder.
    if (given === '') problems.push("'' does not exist.");
    else
      try {
        const { found, folders } = atPath(access, given, problems);
        // A configuration that is asked for is there to be checked; in a folder it is not what anybody looks for.
        if (found.every(recogniseConfig) && kindAt(given) !== 'file') empty.push(given);
        whole.push(...folders);
        for (const file of found) files.set(file.uri, file);
      } catch (error) {
        problems.push(unreadable(given, error));
      }
  }
  const beside = besideOf(access, files);
  const configurations = configurationsFor(access, [...files.values()], problems);
  return { files: [...files.values()], beside, configurations, whole, empty, problems };
}

/** The configuration files in the folders of these files and above, but those that are among them. */
function configurationsFor(access: FilesNow, files: readonly Input[], problems: string[]): readonly Input[] {
  const found = new Map<string, Input>();
  const failed = new Set<string>();
  for (const folder of new Set(files.map(({ uri }) => folderOf(uri))))
    for (const { uri, text, problem } of configurationsAboveNow(access, folder, []).filter(isConfiguration)) {
      if (text !== undefined) found.set(uri, { uri, text });
      else if (!isNotThere(problem)) failed.add(unreadable(fileURLToPath(uri), problem));
    }
  for (const { uri } of files) found.delete(uri);
  problems.push(...[...failed].filter((sentence) => !problems.includes(sentence)));
  return [...found.values()].sort(byPath);
}

function isConfiguration(looked: LookedAt): boolean {
  return looked.isConfiguration;
}

/**
 * In folders that nobody may look into, there is nothing that anybody wrote for us. A file that is there and may not be
 * opened is another matter: what it says would count.
 */
function isNotThere(problem: unknown): boolean {
  const isOpened = problem instanceof Error && 'syscall' in problem && problem.syscall === 'open';
  const codes = isOpened ? ['ENOENT', 'ENOTDIR'] : ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'];
  return codes.includes(codeOf(problem) ?? '');
}

/** What is at a path now. */
export function kindAt(given: string): 'folder' | 'file' | undefined {
  if (!existsSync(given)) return undefined;
  return statSync(given).isDirectory() ? 'folder' : 'file';
}

/** A text that may not be saved as a file yet, with what lies beside it. */
export function findBeside(file: string, text: string): FoundFiles {
  const input = { uri: pathToFileURL(path.resolve(file)).href, text };
  const nothing = { files: [], beside: [], configurations: [], whole: [], empty: [], problems: [] };
  if (!recognise(input)) return { ...nothing, problems: [foreign(file)] };
  const access = remembering(filesNow);
  const problems: string[] = [];
  return {
    ...nothing,
    files: [input],
    beside: besideOf(access, new Map([[input.uri, input]])),
    configurations: configurationsFor(access, [input], problems),
    problems,
  };
}

/** What was asked for with one path. Throws when it is no folder and no file of ours. */
function atPath(
  access: FilesNow,
  given: string,
  problems: string[],
): { readonly found: readonly Input[]; readonly folders: readonly string[] } {
  const absolute = path.resolve(given);
  const pattern = patternIn(given);
  // A name may have any character in it: what is there is meant before what it would be as a pattern.
  if (pattern && !existsSync(absolute)) return { found: matching(access, pattern, problems), folders: [] };
  if (!statSync(absolute).isDirectory()) return { found: [oneFile(access, absolute, given)], folders: [] };
  const root = folderUri(absolute);
  const found = below(access, root, true, problems);
  // What lies beside the folder was not asked for.
  return { found: found.filter(({ uri }) => uri.startsWith(root)), folders: [root] };
}

/**
 * The files of ours that a pattern means, in the order of their paths: what a shell leaves to us, because it knows no `**`
 * or because of quotes. None of ours is no mistake, as in a folder.
 */
function matching(access: FilesNow, pattern: Pattern, problems: string[]): readonly Input[] {
  const { folder, isMeant } = pattern;
  // It fails where there is no such folder.
  statSync(folder);
  const root = folderUri(folder);
  return below(access, root, true, problems, pattern).filter(
    ({ uri }) => uri.startsWith(root) && isMeant(fileURLToPath(uri)),
  );
}

function oneFile(access: FilesNow, file: string, given: string): Input {
  const uri = pathToFileURL(file).href;
  const { text, problem } = access.read(uri, limitFor(uri));
  if (text === undefined) throw problem;
  if (recognise({ uri, text })) return { uri, text };
  throw new Foreign(foreign(given));
}

function foreign(given: string): string {
  return `Not a Helion file: ${given}`;
}

/** The whole sentence is its message. */
class Foreign extends Error {}

/** What lies in the folders of the environments that the files belong to. */
function besideOf(access: FilesNow, files: ReadonlyMap<string, Input>): Input[] {
  const beside = new Map<string, Input>();
  const searched = new Set<string>();
  for (const file of files.values()) {
    const around = surroundingsOf(file);
    if (!around) continue;
    const root = rootOf(access, file.uri, around);
    const [folder, deep] = root === undefined ? [folderOf(file.uri), false] : [root, around.deep];
    if (searched.has(`${folder} ${deep}`)) continue;
    searched.add(`${folder} ${deep}`);
    // Nobody asked for these files, so nobody needs to know which of them cannot be read.
    for (const each of below(access, folder, deep, [])) if (!files.has(each.uri)) beside.set(each.uri, each);
  }
  return [...beside.values()];
}

function rootOf(access: FilesNow, uri: string, around: Surroundings): string | undefined {
  if (!around.deep) return undefined;
  return rootsFor([], uri, around).find((folder) =>
    around.anchors.some(
      (anchor) => access.read(inFolder(folder, anchor), LARGEST_YAML, folder).text !== undefined,
    ),
  );
}

/** The Helion files of a folder, and what belongs to it beside it, in the order of their paths. */
function below(
  access: FilesNow,
  root: string,
  deep: boolean,
  problems: string[],
  pattern?: Pattern,
): readonly Input[] {
  const onProblem = (uri: string, problem: unknown): void => {
    // A foreign file that cannot be read is nobody's business, nor is one that the pattern does not mean.
    const at = fileURLToPath(uri);
    const isAskedFor = uri.endsWith('/')
      ? (pattern?.mayHold(at) ?? true)
      : recognise({ uri }) !== undefined && (pattern?.isMeant(at) ?? true);
    if (isAskedFor && uri.startsWith(root)) problems.push(unreadable(fileURLToPath(uri), problem));
  };
  const found = new Map<string, FoundFile>();
  const read = (uri: string, within: string | undefined): void => {
    const { text, problem } = access.read(uri, limitFor(uri), within);
    if (problem !== undefined) onProblem(uri, problem);
    const surroundings = text === undefined ? undefined : surroundingsOf({ uri, text });
    if (text !== undefined && surroundings) found.set(fileKey(uri), { uri, text, surroundings });
  };
  const memory = createMemory(fileKey(root));
  const limits = { files: UNLIMITED, folders: UNLIMITED };
  for (const uri of walkNow({ files: access, root, deep, limits, onProblem }, memory).uris)
    read(uri, memory.isLink(uri) ? root : undefined);
  const above = parentOf(root) ?? root;
  for (const uri of deep ? filesBeside(root, above, found) : []) read(uri, above);
  return [...found.values()].map(({ uri, text }) => ({ uri, text })).sort(byPath);
}

function limitFor(uri: string): number {
  if (recogniseConfig({ uri })) return LARGEST_BY_CONTENT;
  if (recognise({ uri }) !== undefined) return LARGEST_BY_NAME;
  return /\.ya?ml$/.test(uri) ? LARGEST_YAML : LARGEST_BY_CONTENT;
}

/** By the names of folders and files, one after the other. */
function byPath(a: Input, b: Input): number {
  const [left, right] = [a.uri.split('/').map(decoded), b.uri.split('/').map(decoded)];
  const at = left.findIndex((name, i) => name !== right[i]);
  const [name = '', other = ''] = [left[at], right[at]];
  return name < other ? -1 : Number(name > other);
}

function decoded(name: string): string {
  return decodeURIComponent(name);
}

function folderUri(folder: string): string {
  return pathToFileURL(folder).href.replace(/\/?$/, '/');
}

/** Files of an environment are asked for as those of a folder of the command line and as those beside each other. */
function remembering(files: FilesNow): FilesNow {
  const known = new Map<string, ReturnType<FilesNow['read']>>();
  return {
    list: files.list,
    read(uri, limit, within) {
      const before = known.get(uri);
      if (before?.text !== undefined) return before;
      const now = files.read(uri, limit, within);
      known.set(uri, now);
      return now;
    },
  };
}

/** One sentence about a path that could not be read. */
function unreadable(file: string, error: unknown): string {
  if (error instanceof Foreign) return error.message;
  const code = codeOf(error);
  if (code === 'ENOENT') return `'${file}' does not exist.`;
  if (code === 'EACCES' || code === 'EPERM') return `'${file}' cannot be read by this user.`;
  if (code === 'ELOOP') return `'${file}' is a symbolic link that leads back to itself.`;
  return `'${file}' could not be read: ${reasonOf(error)}`;
}
