/**
 * Where files of ours are looked for, and where not: the one answer for listing folders, hearing of changes and
 * checking from the command line. Which files are worth reading by their names is said by the core.
 */

/** So many folders below the first a file may lie. */
const DEEPEST = 20;

/** So many folders above a file may be the root of its environment. */
export const LEVELS_UP = 4;

/** Nobody keeps a cloud there, but a carrier-grade one has a part of itself in `.hos`. */
const SKIPPED = /^(?!\.hos$)(?:\..*|node_modules)$/;

/** Whether a folder is entered, `depth` folders below the first. */
export function isEntered(name: string, depth: number): boolean {
  return depth <= DEEPEST && !SKIPPED.test(name);
}

/** Whether a path below a folder leads through folders that are not entered. */
export function isSkipped(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return !folders.every((name, i) => isEntered(name, i + 1));
}
