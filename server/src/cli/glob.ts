/** Patterns among the paths of the command line, such as `sites/**\/helion.yml`. */
import path from 'node:path';
import picomatch from 'picomatch';

export interface Pattern {
  /** The folder above the first part that is no plain name. */
  readonly folder: string;
  /** Asked with the absolute path of a file: whether that is meant, or a folder that it lies in, as a shell has it. */
  isMeant(file: string): boolean;
  /** Whether anything below a folder, given by its absolute path, may be meant. */
  mayHold(folder: string): boolean;
}

/** Undefined for a plain path. */
export function patternIn(given: string): Pattern | undefined {
  const { base, glob, isGlob } = picomatch.scan(given.replaceAll(path.sep, '/'));
  if (!isGlob || glob === '') return undefined;
  const folder = path.resolve(base);
  const matches = picomatch(glob, { dot: true });
  const namesOf = (at: string): readonly string[] => path.relative(folder, at).split(path.sep);
  const isMeant = (at: string): boolean => {
    const names = namesOf(at);
    return names.some((_, index) => matches(names.slice(0, index + 1).join('/')));
  };
  // Stars that go over folders, and braces with slashes in them, may mean anything.
  const depth = /\*\*|\{[^{}/]*\//.test(glob) ? Number.POSITIVE_INFINITY : glob.split('/').length;
  return { folder, isMeant, mayHold: (at) => namesOf(at).length < depth || isMeant(at) };
}
