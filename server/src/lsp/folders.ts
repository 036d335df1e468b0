/**
 * What lies on disk: the folder of each environment with an open document is read once, followed while it changes, and
 * forgotten with its last open document; the folders of the workspace are kept as long as they are open. Open documents
 * win over what is kept here; that is done in `known-files.ts`.
 */
import type { Surroundings } from '../core/index.js';
import { findRoot } from './find-root.js';
import type { Host } from './host.js';
import { createPlaces, type FileChange, type Place, type PlacesOptions } from './places.js';
import type { SettingsStore } from './settings-store.js';
import { folderOf, hasFolder, isInside } from './uris.js';
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
  changed(changes: readonly FileChange[]): void;
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
  readonly wanted: string;
  readonly done: Promise<void>;
  place?: Place;
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
  const patience = () => new Promise<void>((resolve) => host.after(PATIENCE_MS, resolve));
  let files: { readonly generation: number; readonly found: readonly FileOnDisk[] } | undefined;

  const arrive = async (
    document: string,
    surroundings: Surroundings,
    limit: number,
    isCurrent: () => Entry | undefined,
  ): Promise<void> => {
    const root = await findRoot(options.files, index.folders(), document, surroundings, limit);
    const entry = isCurrent();
    if (!entry) return;
    // Without an anchor nothing below the folder belongs to it.
    const deep = surroundings.deep && root !== undefined;
    entry.place = places.at(root ?? folderOf(document), { ...surroundings, deep }, limit);
    entry.place.documents.add(document);
    await entry.place.work;
  };

  const leave = async (document: string): Promise<void> => {
    const place = entries.get(document)?.place;
    entries.delete(document);
    if (!place?.documents.delete(document)) return;
    if (place.documents.size === 0) places.forget(place);
    // The settings of another document may count now.
    generation++;
    // What was open may have been saved since the folder was read.
    const read = Promise.all(placesOf(document).map((each) => places.readAgain(each, document)));
    await Promise.race([read, patience()]);
  };

  const placesOf = (uri: string): readonly Place[] =>
    places.all().filter(({ root, deep }) => isInside(uri, root, deep));

  return {
    get generation() {
      return generation;
    },
    files() {
      if (files?.generation !== generation)
        files = { generation, found: places.all().flatMap((place) => filesOf(place, index)) };
      return files.found;
    },
    enter(document, surroundings, limit) {
      if (!hasFolder(document)) return Promise.resolve();
      const wanted = `${surroundings.anchors.join()} ${surroundings.deep} ${limit}`;
      const known = entries.get(document);
      if (known?.wanted === wanted) return known.done;
      void leave(document);
      const isCurrent = (): Entry | undefined => (entries.get(document) === entry ? entry : undefined);
      // In the next turn of the microtasks, so that the entry is there.
      const work = Promise.resolve().then(() => arrive(document, surroundings, limit, isCurrent));
      const arrived = work.catch((error: unknown) => warn(`'${document}': ${String(error)}`));
      const entry: Entry = { wanted, done: Promise.race([arrived, patience()]) };
      entries.set(document, entry);
      return entry.done;
    },
    leave,
    async asOnDisk(uris) {
      const before = generation;
      const read = uris.flatMap((uri) => placesOf(uri).map((each) => places.readAgain(each, uri)));
      const isRead = await Promise.race([Promise.all(read).then(() => true), patience().then(() => false)]);
      return isRead && generation === before;
    },
    changed(changes) {
      for (const change of changes)
        for (const place of places.changed(change)) {
          forgetRoots(entries, place);
          void onChange();
        }
    },
    index,
  };
}

function filesOf(place: Place, index: WorkspaceIndex): FileOnDisk[] {
  const [beside] = place.documents;
  if (beside === undefined) return [];
  return [...place.texts].flatMap(([key, { uri, text }]) =>
    index.counts(place, key) ? [{ uri, key, text, beside }] : [],
  );
}

/** A root may have come or gone: the documents look for theirs again. */
function forgetRoots(entries: Map<string, Entry>, place: Place): void {
  for (const document of [...place.documents]) {
    const entry = entries.get(document);
    if (entry) entries.set(document, { ...entry, wanted: '' });
  }
}
