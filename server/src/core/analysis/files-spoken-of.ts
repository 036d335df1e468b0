/** The files of which a configuration speaks, as they are known now. */
import type { ConfigModel } from '../dialects/config/model/config-model.js';
import { decoded } from '../text/decoded.js';
import type { Analysis, FilesSpokenOf } from './analysis.js';
import { targetPath } from './configuration.js';
import type { Layout } from './layout.js';

interface Paths {
  /** By decoded URI. */
  readonly uris: ReadonlyMap<string, string>;
  readonly ours: readonly string[];
}

/** A layout is the same as long as no file comes or goes. */
const known = new WeakMap<Layout, Paths>();

function pathsOf(layout: Layout): Paths {
  const found = known.get(layout) ?? readPaths(layout);
  known.set(layout, found);
  return found;
}

function readPaths({ folderOf: folders }: Layout): Paths {
  const uris = new Map([...folders.keys()].map((uri) => [decoded(uri), uri]));
  // A configuration is alone in its place.
  const ours = [...uris].filter(([, uri]) => folders.get(uri) !== uri).map(([path]) => path);
  return { uris, ours };
}

interface Around {
  readonly layout: Layout;
  readonly whole: readonly string[];
  find(uri: string): Analysis | undefined;
}

/** Holds on to the files that are spoken of, and to no others. */
export function filesSpokenOf(
  model: ConfigModel,
  folder: string,
  { layout, whole, find }: Around,
): FilesSpokenOf {
  const { uris, ours } = pathsOf(layout);
  const isWhole = whole.some((each) => folder.startsWith(decoded(each)));
  const targets = new Map<string, Analysis>();
  for (const each of model.suppressions) {
    const path = targetPath(folder, each);
    const uri = path === undefined ? undefined : uris.get(path);
    const target = uri === undefined || layout.folderOf.get(uri) === uri ? undefined : find(uri);
    if (path !== undefined && target) targets.set(path, target);
  }
  return {
    folder,
    of: (path) => targets.get(path),
    has: (path) => uris.has(path),
    ...{ paths: ours, isWhole, all: [uris, isWhole, ...targets.values()] },
  };
}
