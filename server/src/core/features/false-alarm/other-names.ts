/** Other names for the files of a report: what is above them is left out, as far as they are recognised without it. */
import type { Input } from '../../analysis/analyse.js';

export interface OtherNames {
  /** Folders and files, as parts of paths. */
  readonly keys: readonly string[];
  /** Relative to the folder of the report, with the parts that are named replaced. */
  nameOf(uri: string, keys: ReadonlySet<string>): string;
}

/** `above`: how many folders above all of the files are kept, because some files are told by their folder. */
export function otherNames(inputs: readonly Input[], above: number): OtherNames {
  const paths = new Map(
    inputs.map(({ uri }) => [uri, uri.replace(/^[a-z][a-z0-9+.-]*:\/*/i, '').split('/')]),
  );
  const common = commonFolders([...paths.values()]);
  const partsOf = (uri: string): readonly string[] =>
    paths.get(uri)?.slice(Math.max(0, common - above)) ?? [uri];
  const others = new Map<string, string>();
  let [files, folders] = [0, 0];
  for (const { uri } of inputs) {
    const parts = partsOf(uri);
    for (const [index, part] of parts.entries()) {
      if (others.has(part)) continue;
      const ending = /\.[a-z]{2,4}$/i.exec(part)?.[0] ?? '';
      others.set(part, index < parts.length - 1 ? `folder${++folders}` : `file${++files}${ending}`);
    }
  }
  return {
    keys: [...others.keys()],
    nameOf: (uri, keys) =>
      partsOf(uri)
        .map((part) => (keys.has(part) ? (others.get(part) ?? part) : part))
        .join('/'),
  };
}

/** How many folders at the beginning of all paths are the same. */
function commonFolders(paths: readonly (readonly string[])[]): number {
  const [first = [], ...rest] = paths;
  const folders = first.slice(0, -1);
  const differs = folders.findIndex((name, index) =>
    rest.some((path) => index >= path.length - 1 || path[index] !== name),
  );
  return differs < 0 ? folders.length : differs;
}
