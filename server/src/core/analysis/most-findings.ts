/** How many findings are told of one file and of one environment: more are not read, and editors slow down. */
import type { RawFindings } from './runner.js';

/** Of one file. */
const MOST_IN_FILE = 500;

/** Of all files of one environment. */
const MOST_IN_ENVIRONMENT = 5000;

/** Of a file in an environment of very many files with findings in all of them. */
const LEAST_IN_FILE = 20;

/** Every file of an environment has the same share, so that what is told of one file does not hang on another. */
export function mostInFile({ raw }: RawFindings, files: number): number {
  if (raw.length <= MOST_IN_ENVIRONMENT) return MOST_IN_FILE;
  return Math.max(LEAST_IN_FILE, Math.min(MOST_IN_FILE, Math.floor(MOST_IN_ENVIRONMENT / files)));
}
