/**
 * Which files beside a file may belong to its environment, for `lsp/` and `cli/`, which find and read them.
 * What the files found are, and which of them belong together, is said by `analyse.ts`.
 */
import type { Candidate, Gathering } from '../dialects/dialect.js';
import { decoded } from '../text/decoded.js';
import { meantBy } from './hardly-begun.js';
import { dialects } from './registry.js';
import { folderOf, rootsAmong } from './roots.js';

/** Where the rest of the environment of a file is searched: by default in its own folder. */
export type Surroundings = Pick<Gathering, 'anchors' | 'deep' | 'large' | 'beside'>;

const OWN_FOLDER: Surroundings = { anchors: [], deep: false };

/** Undefined for a file that is none of ours, and that nothing around it could make one. */
export function surroundingsOf(candidate: Candidate): Surroundings | undefined {
  const dialect = dialects.find((each) => each.recognise(candidate)) ?? meantBy(candidate)[0]?.dialect;
  return dialect && (dialect.gathering ?? OWN_FOLDER);
}

/** Whether a file may be one of ours by its name, so that it is worth reading. */
export function worthReading(uri: string): boolean {
  const name = decoded(uri.slice(folderOf(uri).length));
  return dialects.some((dialect) => dialect.gathering?.names.test(name) || dialect.recognise({ uri }));
}

/**
 * The folder in which the environment of a file begins, as far as the files at hand tell: no environment, and no
 * comparison of environments, needs files of two of these folders.
 */
export function foldersAmong(known: Iterable<string>): (uri: string, surroundings: Surroundings) => string {
  const rootOf = rootsAmong(known);
  return (uri, surroundings) => folderOf(rootOf(surroundings, uri));
}
