/** Patterns among the paths of the command line, such as `sites/**\/helion.yml`. */
import path from 'node:path';
import picomatch from 'picomatch';

export interface Pattern {
  /** The folder above the first part that is no plain name. */
  readonly folder: string;
  /** Asked with an absolute path. */
  isMeant(file: string): boolean;
}

/** Undefined for a plain path. */
export function patternIn(given: string): Pattern | undefined {
  const { base, glob, isGlob } = picomatch.scan(given.replaceAll(path.sep, '/'));
  if (!isGlob || glob === '') return undefined;
  const folder = path.resolve(base);
  const matches = picomatch(glob, { dot: true });
  return {
    folder,
    isMeant: (file) => matches(path.relative(folder, file).replaceAll(path.sep, '/')),
  };
}
