/**
 * `helion diff BASE [PATH]`: what becomes of a cloud when the environment at PATH takes the place of what it was, in a
 * revision of git, in another folder, or when it was deployed.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type AnalyseOptions,
  analyseTogether,
  type ComparedFolder,
  type ComparedFolders,
  compareFolders,
  compareWithSaved,
} from '../core/index.js';
import { paintFor } from './colour.js';
import { type Call, type Output, type Subcommand, textOf } from './command.js';
import { configured } from './configuration.js';
import { diffReport } from './diff-report.js';
import { ALL_IS_WELL, COULD_NOT_WORK, SOMETHING_IS_WRONG } from './exit-codes.js';
import { type FoundFiles, findFiles, kindAt } from './find-files.js';
import { commitOf, type GitPlace, placeInGit } from './git.js';
import { dialectGroup, optionsFrom } from './option-flags.js';
import { revisionFiles } from './revision-files.js';

const FORMATS = ['text', 'json', 'markdown'] as const;
const COLOURS = ['auto', 'always', 'never'] as const;

export const diffCommand: Subcommand = {
  name: 'diff',
  summary: 'show what a change of an environment does to the cloud',
  operands: { written: 'BASE [PATH]', completes: 'file' },
  details: `Compares what comes out of the environments at PATH, by default the current folder, with what came out of BASE: servers that are added, removed or that change their place, names and addresses, networks, routes and ports, components and load balancers. Each difference has a level: harmless, needs a redeploy, moves an address, loses a server's place.

BASE is a revision of git (HEAD, a branch, a tag, a commit), or another folder. A folder with the name of a revision is written as './name'. With '--saved' BASE is left out: the environment is compared with the state that its last deployment saved in persistent_state/.`,
  groups: [
    {
      title: 'Options',
      options: [
        { name: 'saved', summary: 'compare with the saved state of the deployed cloud' },
        {
          name: 'format',
          short: 'f',
          value: 'FORMAT',
          summary: 'text (the default), json or markdown',
          words: FORMATS,
          isClosed: true,
        },
        {
          name: 'color',
          value: 'WHEN',
          summary: 'auto (the default: on a terminal), always or never',
          words: COLOURS,
          isClosed: true,
        },
      ],
    },
    dialectGroup,
  ],
  ending:
    'Exit code: 0 without differences, 1 with differences, 2 if the two could not be compared: a wrong path or revision, an unreadable file, or a part that cannot be compared while the rest is the same.',
  run: diff,
};

function diff(call: Call): number {
  const { values, operands, print, complain } = call;
  const isSaved = values['saved'] === true;
  const [base, given, ...others] = isSaved ? [undefined, ...operands] : operands;
  if ((!isSaved && base === undefined) || others.length > 0)
    throw new Error('Give a revision or a folder to compare with: helion diff BASE [PATH]');
  const target = given ?? '.';
  const options = { options: optionsFrom(values) };
  const after = allRead(findFiles([target]));
  if (after.files.length === 0) throw new Error(`No Helion files were found in '${target}'.`);
  const now = folderOf(after, target, options);
  const compared =
    base === undefined
      ? withSaved(now, target)
      : compareFolders(folderOf(before(base, target, call), baseRoot(base, target), options), now);
  const root = path.resolve(target);
  const format = FORMATS.find((each) => each === (textOf(values, 'format') ?? 'text')) ?? 'text';
  const wish = COLOURS.find((each) => each === textOf(values, 'color')) ?? 'auto';
  const paint = paintFor(wish, process.env, process.stdout.isTTY === true);
  print(
    diffReport(compared, {
      format,
      paint,
      root,
      base: base === undefined ? undefined : baseRoot(base, target),
    }),
  );
  if (isEmpty(compared)) complain('No environment can be compared.');
  return exitCode(compared);
}

function isEmpty({ comparisons, alone }: ComparedFolders): boolean {
  return comparisons.length + alone.length === 0;
}

function exitCode(compared: ComparedFolders): number {
  const { comparisons, alone } = compared;
  if (isEmpty(compared)) return COULD_NOT_WORK;
  if (alone.length > 0 || comparisons.some(({ differences }) => differences.length > 0))
    return SOMETHING_IS_WRONG;
  // Nobody may rely on no difference where one side leaves open what the other tells.
  return comparisons.some(({ doubts }) => doubts.length > 0) ? COULD_NOT_WORK : ALL_IS_WELL;
}

function withSaved({ analyses, isAsked }: ComparedFolder, target: string): ComparedFolders {
  const asked = analyses.environments.filter((files) => files.some(({ file }) => isAsked(file.uri)));
  const comparisons = asked.flatMap(([first]) => (first && compareWithSaved(first)) ?? []);
  if (comparisons.length === 0)
    throw new Error(`No saved state was found for '${target}': it is persistent_state/ next to the model.`);
  return { comparisons, alone: [] };
}

/** Throws the first sentence about what could not be read. */
function allRead(found: FoundFiles): FoundFiles {
  const [problem] = found.problems;
  if (problem !== undefined) throw new Error(problem);
  return found;
}

function folderOf(found: FoundFiles, target: string, options: AnalyseOptions): ComparedFolder {
  const asked = new Set(found.files.map(({ uri }) => uri));
  const { files, options: about } = configured(found, 'found');
  return {
    root: rootUri(target),
    analyses: analyseTogether([...files, ...found.beside], { ...options, ...about }),
    isAsked: (uri) => asked.has(uri),
  };
}

function rootUri(target: string): string {
  const uri = pathToFileURL(path.resolve(target)).href;
  return isFolder(target) ? uri.replace(/\/?$/, '/') : uri;
}

function isFolder(target: string): boolean {
  return kindAt(target) === 'folder';
}

/** The path of what is compared with: files of a revision are where they are now. */
function baseRoot(base: string, target: string): string {
  return isPath(base) ? base : target;
}

/** Whether a word says of itself that it is a path, or is one and names no revision. */
function isPath(base: string): boolean {
  return /^\.{0,2}[/\\]|^\.{1,2}$|^[A-Za-z]:[/\\]/.test(base) || kindAt(base) !== undefined;
}

const NOTHING: FoundFiles = {
  ...{ files: [], beside: [], configurations: [], whole: [] },
  ...{ empty: [], problems: [] },
};

function before(base: string, target: string, { complain }: Output): FoundFiles {
  const folder = isFolder(target) ? path.resolve(target) : path.dirname(path.resolve(target));
  if (isPath(base)) {
    if (!/[/\\.]/.test(base) && isRevision(folder, base))
      throw new Error(`'${base}' is a folder and a revision: write './${base}' for the folder.`);
    return allRead(findFiles([base]));
  }
  const place = placeInGit(folder);
  const commit = commitOf(place, base);
  if (commit === undefined) throw new Error(`'${base}' is neither a folder nor a revision of git.`);
  const files = revisionFiles(place, commit);
  for (const each of files.submodules)
    complain(`The submodule '${each}' was skipped: it is a separate repository.`);
  if (!isFolder(target) && !files.has(path.basename(target))) return NOTHING;
  return allRead(findFiles([target], files));
}

function isRevision(folder: string, word: string): boolean {
  let place: GitPlace;
  try {
    place = placeInGit(folder);
  } catch {
    // Without git, a folder is nothing else.
    return false;
  }
  return commitOf(place, word) !== undefined;
}
