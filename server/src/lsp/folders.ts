/**
 * What lies on disk: the folder of each environment with an open document is read once, followed while it changes, and
 * forgotten with its last open document; the folders of the workspace are kept as long as they are open. Open documents
 * win over what is kept here; that is done in `known-files.ts`.
 */
import type { Surroundings } from '../core/index.js';
import { findRoot } from '../disk/find-root.js';
import { folderOf, hasFolder } from '../disk/uris.js';
import { coalesced } from './coalesced.js';
import { createConfigurationFiles } from './configuration-files.js';
import { messageOf } from './error-message.js';
import type { Host } from './host.js';
import { createPlaces, type Place, type PlacesOptions } from './places.js';
import type { SettingsStore } from './settings-store.js';
import { createWorkspaceIndex, type WorkspaceIndex } from './workspace-index.js';

interface FileOnDisk {
  readonly uri: string;
  readonly key: string;
  readonly text: string;
  /** An open document of the same folder, or a folder of the workspace, whose settings count for it. */
  readonly beside: string;
}

export interface Folders {
  /** Grows with every change of what is known. */
  readonly generation: number;
  /** Every file of ours that lies in the workspace or beside an open document, open or not. */
  files(): readonly FileOnDisk[];
  /**
   * Looks at what lies beside a document, the first time. Resolves when that has been read, and in any case before
   * somebody grows impatient. Never rejects.
   */
  enter(document: string, surroundings: Surroundings, limit: number): Promise<void>;
  /** The document is closed, or none of ours any more. Resolves when its file has been read again, or takes too long. */
  leave(document: string): Promise<void>;
  /** Reads files again; true when nothing new came of that, and false as well when it takes too long. */
  asOnDisk(uris: readonly string[]): Promise<boolean>;
  /** Something may have changed there. Resolves when it has been looked at. Never rejects. */
  changed(uris: readonly string[]): Promise<void>;
  /** Looks for changes that nobody told of; the same. */
  check(): Promise<void>;
  readonly index: WorkspaceIndex;
}

interface FoldersOptions extends Omit<PlacesOptions, 'changed'> {
  readonly host: Host;
  readonly settings: SettingsStore;
  /** Documents that are open already are answered before the folders of the workspace are looked through. */
  readonly begin: Promise<void>;
  /** What is known has changed; resolves when the client has been told what follows. */
  onChange(): Promise<void>;
}

/** A file system that does not answer must not keep findings back. */
const PATIENCE_MS = 2000;

interface Entry {
  readonly document: string;
  readonly surroundings: Surroundings;
  readonly limit: number;
  readonly done: Promise<void>;
  /** Looks for the root happen one after the other. */
  work: Promise<unknown>;
  place: Place | undefined;
  /** The place that is read for the first time, while the other one is still what counts. */
  coming?: Place;
}

export function createFolders(options: FoldersOptions): Folders {
  const { host, onChange, warn } = options;
  const entries = new Map<string, Entry>();
  let generation = 0;
  const changed = (): Promise<void> => {
    generation++;
    return onChange();
  };
  const places = createPlaces({ ...options, changed: () => void changed() });
  const index = createWorkspaceIndex({ ...options, places, changed });
  const configurations = createConfigurationFiles(options.files, index.folders);
  const patience = () => new Promise<void>((resolve) => host.after(PATIENCE_MS, resolve));
  let files: { readonly generation: number; readonly found: readonly FileOnDisk[] } | undefined;

  /** Nobody needs a place any more in which there is no open document. */
  const release = (place: Place | undefined): void => {
    const isNeeded = [...entries.values()].some((each) => each.place === place || each.coming === place);
    if (place && !place.isWorkspace && !isNeeded) places.forget(place);
  };

  /** Finds the place of a document; true when it is another one than before. */
  const settle = async (entry: Entry): Promise<boolean> => {
    const { document, surroundings, limit } = entry;
    const isCurrent = (): boolean => entries.get(document) === entry;
    const root = await findRoot(options.files, index.folders(), document, surroundings, limit);
    if (!isCurrent()) return false;
    // Without an anchor nothing below the folder belongs to it.
    const place = places.at(root ?? folderOf(document), surroundings.deep && root !== undefined, limit);
    if (place === entry.place) return false;
    entry.coming = place;
    await place.work;
    delete entry.coming;
    const old = entry.place;
    if (isCurrent()) entry.place = place;
    release(place);
    release(old);
    return isCurrent();
  };

  const settleInTurn = (entry: Entry): Promise<boolean> => {
    const settled = entry.work
      .then(() => settle(entry))
      .catch((error: unknown) => {
        warn(`'${entry.document}': ${messageOf(error)}`);
        return false;
      });
    entry.work = settled;
    return settled;
  };

  /** A root may have come or gone. */
  const settleAll = coalesced(async () => {
    const settled = [...entries.values()].map((entry) => Promise.race([settleInTurn(entry), patience()]));
    const moved = await Promise.all(settled);
    if (moved.includes(true)) void changed();
  });

  const configurationsAgain = async (look: Promise<boolean>): Promise<void> => {
    if (await look) await changed();
  };

  const leave = async (document: string): Promise<void> => {
    const place = entries.get(document)?.place;
    if (!entries.delete(document)) return;
    configurations.leave(document);
    release(place);
    // The settings of another document may count now.
    generation++;
    // What was open may have been saved since the folder was read.
    await Promise.race([places.again([document]), patience()]);
  };

  const scopeOf = (place: Place): string | undefined =>
    place.isWorkspace
      ? place.root
      : [...entries.values()]
          .filter((each) => each.place === place)
          .map(({ document }) => document)
          .sort()[0];

  const filesOf = (place: Place): FileOnDisk[] => {
    const beside = scopeOf(place);
    if (beside === undefined) return [];
    return [...place.found.files].flatMap(([key, { uri, text }]) =>
      index.counts(place, key) ? [{ uri, key, text, beside }] : [],
    );
  };

  return {
    get generation() {
      return generation;
    },
    files() {
      if (files?.generation !== generation)
        files = { generation, found: [...inOrder(places.all()).flatMap(filesOf), ...configurations.files()] };
      return files.found;
    },
    enter(document, surroundings, limit) {
      if (!hasFolder(document)) return Promise.resolve();
      const known = entries.get(document);
      if (known && isSameWish(known, surroundings, limit)) return known.done;
      // In the next turn of the microtasks, so that the entry is there.
      const arrived = Promise.resolve().then(async () => {
        const isNew = await Promise.all([settleInTurn(entry), configurations.enter(document)]);
        if (!isNew.includes(true)) return;
        if (isLate) void changed();
        else generation++;
      });
      let isLate = false;
      const late = patience().then(() => {
        isLate = true;
      });
      const done = Promise.race([arrived, late]);
      const work = known?.work ?? Promise.resolve();
      const entry: Entry = { document, surroundings, limit, done, work, place: known?.place };
      entries.set(document, entry);
      return done;
    },
    leave,
    async asOnDisk(uris) {
      const before = generation;
      const read = Promise.all([places.again(uris), configurationsAgain(configurations.again(uris))]).then(
        () => true,
      );
      const isRead = await Promise.race([read, patience().then(() => false)]);
      return isRead && generation === before;
    },
    async changed(uris) {
      await Promise.all([places.again(uris), settleAll(), configurationsAgain(configurations.again(uris))]);
    },
    async check() {
      await Promise.all([places.check(), settleAll(), configurationsAgain(configurations.check())]);
    },
    index,
  };
}

/** Which settings count for a file must not depend on what was opened first. */
function inOrder(places: readonly Place[]): Place[] {
  return places.toSorted((a, b) =>
    a.isWorkspace === b.isWorkspace
      ? a.key < b.key
        ? -1
        : 1
      : Number(a.isWorkspace) - Number(b.isWorkspace),
  );
}

function isSameWish(entry: Entry, { anchors, deep }: Surroundings, limit: number): boolean {
  const { surroundings } = entry;
  return surroundings.anchors === anchors && surroundings.deep === deep && entry.limit === limit;
}
