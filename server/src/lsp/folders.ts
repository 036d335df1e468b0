/**
 * What lies on disk beside the open documents: the folder of each environment is read once, followed while it changes,
 * and forgotten with its last open document. Open documents win over what is kept here; that is done in `workspace.ts`.
 */
import type { Surroundings } from '../core/index.js';
import { findRoot } from './find-root.js';
import type { Host } from './host.js';
import { createPlaces, type FileChange, type Place, type PlacesOptions } from './places.js';
import { folderOf, hasFolder } from './uris.js';

interface FileOnDisk {
  readonly uri: string;
  readonly text: string;
  /** An open document of the same folder, whose settings count for it. */
  readonly beside: string;
}

export interface Folders {
  /** Grows with every change of what is known. */
  readonly generation: number;
  /** Every file of ours that lies beside an open document, open or not. */
  files(): readonly FileOnDisk[];
  /**
   * Looks at what lies beside a document, the first time. Resolves when that has been read, and in any case before
   * somebody grows impatient. Never rejects.
   */
  enter(document: string, surroundings: Surroundings, limit: number): Promise<void>;
  /** The document is closed, or none of ours any more. */
  leave(document: string): void;
  changed(changes: readonly FileChange[]): void;
}

interface FoldersOptions extends Omit<PlacesOptions, 'changed'> {
  readonly host: Host;
  /** Folders that the user has open: roots are not searched above them. */
  readonly workspaceFolders: readonly string[];
  /** What is known has changed. */
  onChange(): void;
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
  const places = createPlaces({
    ...options,
    changed() {
      generation++;
      onChange();
    },
  });

  const arrive = async (
    document: string,
    surroundings: Surroundings,
    limit: number,
    isCurrent: () => Entry | undefined,
  ): Promise<void> => {
    const root = await findRoot(options, document, surroundings, limit);
    const entry = isCurrent();
    if (!entry) return;
    // Without an anchor nothing below the folder belongs to it.
    const deep = surroundings.deep && root !== undefined;
    entry.place = places.at(root ?? folderOf(document), { ...surroundings, deep }, limit);
    entry.place.documents.add(document);
    await entry.place.work;
  };

  const enter = (document: string, surroundings: Surroundings, limit: number): Promise<void> => {
    if (!hasFolder(document)) return Promise.resolve();
    const wanted = `${surroundings.anchors.join()} ${surroundings.deep} ${limit}`;
    const known = entries.get(document);
    if (known?.wanted === wanted) return known.done;
    leave(document);
    const isCurrent = (): Entry | undefined => (entries.get(document) === entry ? entry : undefined);
    const tooLate = new Promise<void>((resolve) => host.after(PATIENCE_MS, resolve));
    // In the next turn of the microtasks, so that the entry is there.
    const work = Promise.resolve().then(() => arrive(document, surroundings, limit, isCurrent));
    const arrived = work.catch((error: unknown) => warn(`'${document}': ${String(error)}`));
    const entry: Entry = { wanted, done: Promise.race([arrived, tooLate]) };
    entries.set(document, entry);
    return entry.done;
  };

  const leave = (document: string): void => {
    const place = entries.get(document)?.place;
    entries.delete(document);
    if (!place?.documents.delete(document)) return;
    // What was open may have been saved since the folder was read.
    if (place.documents.size > 0) places.readAgain(place, document);
    else {
      places.forget(place);
      generation++;
    }
  };

  return {
    get generation() {
      return generation;
    },
    files: () =>
      places.all().flatMap(({ texts, documents }) => {
        const [beside] = documents;
        return beside === undefined ? [] : [...texts.values()].map((each) => ({ ...each, beside }));
      }),
    enter,
    leave,
    changed(changes) {
      for (const change of changes)
        for (const place of places.changed(change)) {
          forgetRoots(entries, place);
          onChange();
        }
    },
  };
}

/** A root may have come or gone: the documents look for theirs again. */
function forgetRoots(entries: Map<string, Entry>, place: Place): void {
  for (const document of [...place.documents]) {
    const entry = entries.get(document);
    if (entry) entries.set(document, { ...entry, wanted: '' });
  }
}
