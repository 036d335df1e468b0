/**
 * The folders on disk of which all is known: each is looked at whole, once, and again where a change was heard of.
 * What a look is, is said in `disk/view.ts`.
 */
import { LARGE_FACTOR } from '../core/index.js';
import type { FileAccess } from '../disk/file-access.js';
import { fileKey, folderOf, parentOf } from '../disk/uris.js';
import { createView, type Found, type View, type ViewLimits } from '../disk/view.js';
import { messageOf } from './error-message.js';
import type { WatchFolder } from './watch-folders.js';

export interface PlacesOptions {
  readonly files: FileAccess;
  /** Begins to watch a folder; what it returns ends that. */
  readonly watch: WatchFolder;
  /** Says that so many files are being read; called again for each. */
  progress(title: string, total: number): (isLast: boolean) => void;
  /** What is known has changed. */
  changed(): void;
  warn(sentence: string): void;
}

export interface Place {
  readonly key: string;
  readonly root: string;
  /** The longest file that is read, in bytes; in a workspace, YAML files may be larger. */
  readonly limit: number;
  /** A folder that the user has open, with environments anywhere in it. */
  readonly isWorkspace: boolean;
  found: Found;
  /** Looks happen one after the other; this is the last that was asked for. */
  work: Promise<void>;
}

export interface Places {
  all(): readonly Place[];
  /** The place with this root; it is read and followed from now on. */
  at(root: string, deep: boolean, limit: number): Place;
  /** The same for a folder that the user has open. */
  workspace(root: string, limit: number): Place;
  forget(place: Place): void;
  /** Something may have changed there. Resolves when it has been looked at. */
  again(uris: readonly string[]): Promise<void>;
  /** Looks for changes that nobody told of. */
  check(): Promise<void>;
}

/** Of a workspace so many files are looked at that are ours. */
export const MOST_OURS = 5000;

const environmentLimits: ViewLimits = { files: 2000, folders: 500, ours: MOST_OURS };

const workspaceLimits: ViewLimits = { files: 120_000, folders: 20_000, ours: MOST_OURS };

interface Kept {
  readonly place: Place;
  readonly view: View;
  /** Ends the watching of the folder itself. */
  readonly unwatch: () => void;
  /** The same for files beside it, by their URIs. */
  readonly unwatchBeside: Map<string, () => void>;
  /** A look that has not begun yet, and will see everything that is told until then. */
  next: Promise<void> | undefined;
  /** How many things are to be done yet. */
  waiting: number;
}

export function createPlaces(options: PlacesOptions): Places {
  const places = new Map<string, Kept>();

  const queue = (kept: Kept, work: () => Promise<void>): Promise<void> => {
    const { place } = kept;
    kept.waiting++;
    place.work = place.work
      .then(work)
      .catch((error: unknown) => options.warn(`'${place.root}': ${messageOf(error)}`))
      .finally(() => void kept.waiting--);
    return place.work;
  };

  const isKept = (kept: Kept): boolean => places.get(kept.place.key) === kept;

  const lookNow = async (kept: Kept): Promise<void> => {
    const { place, view } = kept;
    if (!isKept(kept)) return;
    const found = await view.look();
    if (!isKept(kept) || found === place.found) return;
    followBeside(kept, options.watch);
    if (found.cut !== undefined && place.found.cut === undefined)
      options.warn(`'${place.root}' has too many files. Not all of them are checked.`);
    place.found = found;
    options.changed();
  };

  const look = (kept: Kept): Promise<void> => {
    kept.next ??= queue(kept, () => {
      kept.next = undefined;
      return lookNow(kept);
    });
    return kept.next;
  };

  const opened = (root: string, deep: boolean, limit: number, isWorkspace: boolean): Place => {
    const key = `${fileKey(root)} ${deep} ${limit} ${isWorkspace}`;
    const known = places.get(key);
    if (known) return known.place;
    const view = createView({
      ...{ files: options.files, root, deep },
      limits: isWorkspace ? workspaceLimits : environmentLimits,
      limitFor: (uri) => (isWorkspace && uri.endsWith('.yml') ? limit * LARGE_FACTOR : limit),
      reading: (total) => options.progress(`Reading '${nameOfFolder(root)}'`, total),
    });
    const place: Place = { key, root, limit, isWorkspace, found: NOTHING, work: Promise.resolve() };
    const unwatch = options.watch(root, isWorkspace ? 'workspace' : deep ? 'deep' : 'folder');
    const kept: Kept = { place, view, unwatch, unwatchBeside: new Map(), next: undefined, waiting: 0 };
    places.set(key, kept);
    void look(kept);
    return place;
  };

  return {
    all: () => [...places.values()].map(({ place }) => place),
    at: (root, deep, limit) => opened(root, deep, limit, false),
    workspace: (root, limit) => opened(root, true, limit, true),
    forget(place) {
      const kept = places.get(place.key);
      if (kept?.place !== place) return;
      places.delete(place.key);
      kept.unwatch();
      for (const unwatch of kept.unwatchBeside.values()) unwatch();
    },
    async again(uris) {
      const touched = [...places.values()].filter(({ view }) => uris.filter(view.again).length > 0);
      await Promise.all(touched.map(look));
    },
    async check() {
      // What is looked at anyway, or does not answer, is not asked for more.
      const idle = [...places.values()].filter(({ waiting }) => waiting === 0);
      const checked = idle.map((kept) =>
        queue(kept, async () => {
          if (await kept.view.check()) await lookNow(kept);
        }),
      );
      await Promise.all(checked);
    },
  };
}

const NOTHING: Found = { files: new Map() };

/** Files beside the root come and go with their folders. */
function followBeside({ view, unwatchBeside }: Kept, watch: WatchFolder): void {
  const wanted = new Set(
    view.beside().flatMap((uri) => [folderOf(uri), parentOf(folderOf(uri)) ?? []].flat()),
  );
  for (const [folder, unwatch] of unwatchBeside)
    if (!wanted.has(folder)) {
      unwatch();
      unwatchBeside.delete(folder);
    }
  for (const folder of wanted)
    if (!unwatchBeside.has(folder)) unwatchBeside.set(folder, watch(folder, 'folder'));
}

function nameOfFolder(root: string): string {
  return root.replace(/\/$/, '').replace(/^.*\//, '');
}
