/** How a report names files: the command line knows them by their paths, the server by their URIs. */

export interface Paths {
  /** The URI of the folder that paths are relative to, ending in a slash. */
  readonly root: string;
  /** The path of a file below that folder, with slashes; undefined for another file. */
  relative(file: string): string | undefined;
  uri(file: string): string;
}

/** The path of a file as repositories have it; all of its name where it is outside of the folder. */
export function pathIn(paths: Paths, file: string): string {
  return paths.relative(file) ?? file;
}
