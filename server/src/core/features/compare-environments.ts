/** Compares the environments of two folders, each with the one that it was. */
import type { Analyses } from '../analysis/analyse.js';
import type { Analysis } from '../analysis/analysis.js';
import { type Comparison, compare } from './compare.js';

/** A folder of which everything is known. */
export interface ComparedFolder {
  /** Its URI, ending in a slash, or that of the only file. */
  readonly root: string;
  readonly analyses: Pick<Analyses, 'environments'>;
  /** Whether a file is one of those that are compared, or was only read along with them. */
  isAsked(uri: string): boolean;
}

/** An environment that only one of the folders has. */
interface LoneEnvironment {
  readonly side: 'before' | 'after';
  readonly dialect: string;
  readonly title: string;
  readonly root: string;
}

export interface ComparedFolders {
  readonly comparisons: readonly Comparison[];
  readonly alone: readonly LoneEnvironment[];
}

export function compareFolders(before: ComparedFolder, after: ComparedFolder): ComparedFolders {
  const old = environmentsIn(before);
  const now = environmentsIn(after);
  const pairs = pairsOf(before, old, after, now);
  const taken = new Set([...pairs].flat());
  const alone = (side: 'before' | 'after', all: readonly Analysis[]) =>
    all
      .filter((each) => !taken.has(each))
      .map(({ dialect, environment: { title, root } }): LoneEnvironment => ({ side, dialect, title, root }));
  return {
    comparisons: pairs.flatMap(([was, is]) => compare(was, is) ?? []),
    alone: [...alone('after', now), ...alone('before', old)],
  };
}

/** One analysis of each environment of which something can be compared. */
function environmentsIn({ analyses, isAsked }: ComparedFolder): Analysis[] {
  return analyses.environments
    .filter((files) => files.some(({ file }) => isAsked(file.uri)))
    .flatMap(([first]) => (first?.assist.inventory({}) ? [first] : []));
}

/** By their place in the folder; environments that moved, where each side has one of the dialect left. */
function pairsOf(
  before: ComparedFolder,
  old: readonly Analysis[],
  after: ComparedFolder,
  now: readonly Analysis[],
): (readonly [Analysis, Analysis])[] {
  const placeOf = ({ root }: ComparedFolder, { dialect, environment }: Analysis) =>
    `${dialect} ${environment.root.startsWith(root) ? environment.root.slice(root.length) : environment.root}`;
  const byPlace = new Map(old.map((each) => [placeOf(before, each), each]));
  const pairs = now.flatMap((each): (readonly [Analysis, Analysis])[] => {
    const was = byPlace.get(placeOf(after, each));
    return was ? [[was, each]] : [];
  });
  const taken = new Set(pairs.flat());
  const left = (all: readonly Analysis[], dialect: string) =>
    all.filter((each) => each.dialect === dialect && !taken.has(each));
  const moved = [...new Set(now.map(({ dialect }) => dialect))].flatMap(
    (dialect): (readonly [Analysis, Analysis])[] => {
      const [[was, ...others], [is, ...more]] = [left(old, dialect), left(now, dialect)];
      return was && is && others.length + more.length === 0 ? [[was, is]] : [];
    },
  );
  return [...pairs, ...moved];
}
