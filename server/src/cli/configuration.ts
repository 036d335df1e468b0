/**
 * Which configuration counts for the files of the command line: those that lie beside and above them, none at all, or one
 * file that was named.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type AnalyseOptions, type Input, recogniseConfig } from '../core/index.js';
import { filesNow } from '../node/files.js';
import type { FoundFiles } from './find-files.js';
import { isInside } from './formats/format.js';
import { reasonOf } from './reasons.js';

/** A path is that of the one file that counts. */
export type ConfigurationChoice = 'found' | 'none' | { readonly file: string };

interface Configured {
  /** The files that are reported on: configurations that count are among them, because a mistake there concerns all. */
  readonly files: readonly Input[];
  readonly options: Pick<AnalyseOptions, 'configurations' | 'whole'>;
}

type Found = Pick<FoundFiles, 'files' | 'configurations' | 'whole'>;

/** Throws with a sentence where a file that was named cannot be read. */
export function configured(found: Found, choice: ConfigurationChoice): Configured {
  const { files, configurations, whole } = found;
  if (choice === 'found') return { files: [...files, ...configurations], options: { whole } };
  const others = files.filter((file) => !recogniseConfig(file));
  const given = choice === 'none' ? [] : [namedFile(choice.file)];
  const base = choice === 'none' ? undefined : baseFor(choice.file, others);
  return {
    files: [...others, ...given],
    options: { whole, configurations: { files: given, only: true, ...(base !== undefined && { base }) } },
  };
}

/**
 * Paths count from the folder of the file, as if it had been found there. One below whose folder nothing is checked, among
 * the settings of a pipeline for example, speaks of the current folder.
 */
function baseFor(file: string, files: readonly Input[]): string | undefined {
  const folder = path.dirname(path.resolve(file));
  const isBelow = ({ uri }: Input): boolean => isInside(path.relative(folder, fileURLToPath(uri)));
  if (files.length === 0 || files.some(isBelow)) return undefined;
  return pathToFileURL(process.cwd()).href.replace(/\/?$/, '/');
}

/** In bytes; real configurations are much shorter. */
const LARGEST = 1024 * 1024;

function namedFile(file: string): Input {
  const uri = pathToFileURL(path.resolve(file)).href;
  const { text, problem } = filesNow.read(uri, LARGEST);
  // It is a configuration whatever its name.
  if (text !== undefined) return { uri, text, languageId: 'helion-config' };
  throw new Error(`The configuration '${file}' could not be read: ${reasonOf(problem)}`);
}
