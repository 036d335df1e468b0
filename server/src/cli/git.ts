/**
 * Asks the `git` program, and only for what a repository holds: nothing is changed, fetched or checked out, and nothing
 * that the repository or its configuration names is run. No shell reads what is asked.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Where a folder is in its repository. */
export interface GitPlace {
  /** The folder, as git is called with it. */
  readonly folder: string;
  /** Its path from the top of the repository, ending in a slash; empty for the top. */
  readonly prefix: string;
}

export interface GitEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** These variables name a repository other than the one around the folder. */
const FOREIGN = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];

const HARMLESS = [
  '--no-pager',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'protocol.allow=never'],
];

/** Listings and contents of very large repositories. */
const LARGEST_ANSWER = 1 << 30;

function ask(folder: string, args: readonly string[], input = ''): Buffer {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
  };
  for (const name of FOREIGN) delete environment[name];
  const { status, stdout, stderr, error } = spawnSync('git', [...HARMLESS, '-C', folder, ...args], {
    // Windows looks for programs in the current folder first, and that may be anybody's.
    cwd: path.dirname(process.execPath),
    env: environment,
    ...{ input, maxBuffer: LARGEST_ANSWER, windowsHide: true },
  });
  if (error) throw new Error(unable(error));
  if (status !== 0)
    throw new GitRefused(
      stderr
        .toString()
        .trim()
        .replace(/^fatal: /, ''),
    );
  return stdout;
}

/** Git ran, and could not do it. */
class GitRefused extends Error {}

function unable(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT'
    ? "The program 'git' was not found. Install it, or compare with a folder."
    : `The program 'git' could not be run: ${error.message}`;
}

/** Throws a sentence when the folder is not in a working tree. */
export function placeInGit(folder: string): GitPlace {
  try {
    const prefix = ask(folder, ['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
    if (ask(folder, ['rev-parse', '--is-inside-work-tree']).toString().trim() !== 'true')
      throw new GitRefused('it is a repository without a working tree');
    return { folder, prefix };
  } catch (error) {
    if (!(error instanceof GitRefused)) throw error;
    const why = /not a git repository/.test(error.message) ? '' : `: ${error.message.replace(/\.$/, '')}`;
    throw new Error(`'${folder}' is not in a working tree of git${why}.`);
  }
}

/** The commit that a revision names; undefined where it names none. */
export function commitOf({ folder }: Pick<GitPlace, 'folder'>, revision: string): string | undefined {
  // What begins with a dash would be an option.
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
  try {
    return ask(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
      .toString()
      .trim();
  } catch (error) {
    if (error instanceof GitRefused) return undefined;
    throw error;
  }
}

const KINDS: Readonly<Record<string, GitEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/** What a commit holds below a path, by paths from the top. */
export function entriesOf({ folder }: GitPlace, commit: string, below: string): Map<string, GitEntry> {
  const paths = below === '' ? [] : ['--', below];
  const listed = ask(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...paths]).toString();
  const entries = new Map<string, GitEntry>();
  for (const line of listed.split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', , object = '', size = ''] = line.slice(0, tab).split(/ +/);
    if (tab < 0) continue;
    entries.set(line.slice(tab + 1), { kind: KINDS[mode] ?? 'file', object, size: Number(size) || 0 });
  }
  return entries;
}

const NEWLINE = 10;

/** The contents of objects, as they are stored: without filters and conversions. */
export function contentsOf({ folder }: GitPlace, objects: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (objects.length === 0) return contents;
  const answer = ask(folder, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(NEWLINE, at);
    if (end < 0) break;
    const [object = '', type, size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    // An object that is missing has a line and no content.
    if (type !== 'blob') continue;
    contents.set(object, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}
