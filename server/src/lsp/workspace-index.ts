/**
 * The folders that the user has open: what lies in them is found in the background, and counts one environment after
 * the other, so that typing never waits for all of them. Reading and following is done in `places.ts`.
 */
import { foldersAmong } from '../core/index.js';
import { fileKey, hasFolder } from '../disk/uris.js';
import type { Found } from '../disk/view.js';
import { messageOf } from './error-message.js';
import { type Host, turn } from './host.js';
import type { Place, Places } from './places.js';
import type { SettingsStore } from './settings-store.js';

export interface WorkspaceIndex {
  /** The folders, each with a slash at its end. */
  folders(): readonly string[];
  change(added: readonly string[], removed: readonly string[]): void;
  /** The settings may say something else about what is read. */
  settingsChanged(): void;
  /** Whether a file of a place counts already. */
  counts(place: Place, key: string): boolean;
  /** Folders of which everything that is ours counts. */
  whole(): readonly string[];
  /** Folders that hold too much, with the folder where looking through them ended. */
  cuts(): readonly { readonly folder: string; readonly at: string }[];
  /** Resolves when everything in the folders has been read and looked at once. Never rejects. */
  done(): Promise<void>;
}

interface IndexOptions {
  readonly host: Host;
  readonly settings: SettingsStore;
  readonly places: Places;
  /** Something else is more urgent until this resolves. */
  readonly begin: Promise<void>;
  /** What counts has changed; resolves when the client has been told what follows. */
  changed(): Promise<void>;
  warn(sentence: string): void;
}

interface Entry {
  readonly folder: string;
  done: Promise<void>;
  place?: Place;
  /** The files that count; all of them when absent. */
  admitted?: Set<string>;
}

/** So many files of several environments count at once, as long as looking at them takes no longer than this. */
const BATCH = { least: 3, most: 80 };
const SLICE_MS = 30;

export function createWorkspaceIndex(options: IndexOptions): WorkspaceIndex {
  const { settings, places, begin, warn } = options;
  const entries = new Map<string, Entry>();

  const index = async (entry: Entry): Promise<void> => {
    const { folder } = entry;
    const isWanted = (): boolean => entries.get(fileKey(folder)) === entry;
    await begin;
    await settings.ready(folder);
    const { workspaceDiagnostics, maxLength } = settings.get(folder);
    if (!isWanted() || !workspaceDiagnostics) return;
    const place = places.workspace(folder, maxLength);
    entry.place = place;
    await place.work;
    if (isWanted()) await admit(options, entry, place, isWanted);
  };

  const add = (uri: string): void => {
    const folder = uri.replace(/\/?$/, '/');
    if (!hasFolder(folder) || entries.has(fileKey(folder))) return;
    const entry: Entry = { folder, admitted: new Set(), done: Promise.resolve() };
    entries.set(fileKey(folder), entry);
    entry.done = index(entry).catch((error: unknown) => warn(`'${folder}': ${messageOf(error)}`));
  };

  const remove = (uri: string): void => {
    const key = fileKey(uri.replace(/\/?$/, '/'));
    const { place } = entries.get(key) ?? {};
    entries.delete(key);
    if (place) places.forget(place);
  };

  return {
    folders: () => [...entries.values()].map(({ folder }) => folder),
    change(added, removed) {
      for (const uri of removed) {
        remove(uri);
        settings.forget(uri.replace(/\/?$/, '/'));
      }
      for (const uri of added) add(uri);
      if (removed.length > 0) void options.changed();
    },
    settingsChanged() {
      for (const { folder, place } of [...entries.values()]) {
        const { workspaceDiagnostics, maxLength } = settings.get(folder);
        if (place?.limit === (workspaceDiagnostics ? maxLength : undefined)) continue;
        remove(folder);
        add(folder);
      }
    },
    counts(place, key) {
      if (!place.isWorkspace) return true;
      const admitted = entries.get(fileKey(place.root))?.admitted;
      return (admitted === undefined || admitted.has(key)) && !leftOut(place.found).has(key);
    },
    whole: () =>
      [...entries.values()].flatMap(({ folder, place, admitted }) =>
        place && !admitted && place.found.cut === undefined ? [folder] : [],
      ),
    cuts: () =>
      [...entries.values()].flatMap(({ folder, place }) =>
        place?.found.cut === undefined ? [] : [{ folder, at: place.found.cut }],
      ),
    done: async () => {
      await Promise.all([...entries.values()].map(({ done }) => done));
    },
  };
}

async function admit(
  { host, changed }: IndexOptions,
  entry: Entry,
  place: Place,
  isWanted: () => boolean,
): Promise<void> {
  const admitted = new Set<string>();
  entry.admitted = admitted;
  const groups = [...groupsOf(place.found).values()];
  let size = BATCH.least;
  for (let at = 0; at < groups.length; ) {
    await turn(host);
    if (!isWanted()) return;
    for (let taken = 0; at < groups.length && (taken === 0 || taken + sizeOf(groups[at]) <= size); at++) {
      taken += sizeOf(groups[at]);
      for (const key of groups[at] ?? []) admitted.add(key);
    }
    const start = Date.now();
    await changed();
    size = Date.now() - start > SLICE_MS ? Math.max(BATCH.least, size / 2) : Math.min(BATCH.most, size * 2);
  }
  if (!isWanted()) return;
  delete entry.admitted;
  await changed();
}

/** The keys of files that belong together stay together, because half an environment would have untrue findings. */
function groupsOf({ files, cut }: Found): ReadonlyMap<string, readonly string[]> {
  const folderFor = foldersAmong([...files.values()].map(({ uri }) => uri));
  const folders = new Map<string, string[]>();
  for (const [key, { uri, surroundings }] of files) {
    const folder = folderFor(uri, surroundings);
    if (cut?.startsWith(folder)) continue;
    const keys = folders.get(folder);
    if (keys) keys.push(key);
    else folders.set(folder, [key]);
  }
  return folders;
}

/** Of what was not read whole, the files of environments that may lack some. */
const leftOut = rememberedFor((found: Found): ReadonlySet<string> => {
  if (found.cut === undefined) return new Set();
  const whole = new Set([...groupsOf(found).values()].flat());
  return new Set([...found.files.keys()].filter((key) => !whole.has(key)));
});

function rememberedFor<T extends object, R>(work: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, R>();
  return (thing) => {
    const result = known.get(thing) ?? work(thing);
    known.set(thing, result);
    return result;
  };
}

function sizeOf(group: readonly string[] | undefined): number {
  return group?.length ?? 0;
}
