/**
 * What lies on disk beside the open documents: the folder of each environment is read once, followed while it changes,
 * and forgotten with its last open document. Open documents win over what is kept here; that is done in `workspace.ts`.
 */
import { type Surroundings, surroundingsOf, worthReading } from '../core/index.js';
import { findFiles } from './find-files.js';
import type { FileAccess, Host } from './host.js';
import { fileKey, folderOf, hasFolder, inFolder, parentOf } from './uris.js';

interface FileOnDisk {
  readonly uri: string;
  readonly text: string;
  /** An open document of the same folder, whose settings count for it. */
  readonly beside: string;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
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

interface FoldersOptions {
  readonly files: FileAccess;
  readonly host: Host;
  /** Folders that the user has open: roots are not searched above them. */
  readonly workspaceFolders: readonly string[];
  /** Begins to watch a folder; what it returns ends that. */
  watch(root: string, deep: boolean): () => void;
  /** Says that so many files are being read; called again for each. */
  progress(title: string, total: number): (isLast: boolean) => void;
  /** What is known has changed. */
  onChange(): void;
  warn(sentence: string): void;
}

/** A file system that does not answer must not keep findings back. */
const PATIENCE_MS = 2000;

/** So many folders above a document may be the root of its environment. */
const LEVELS_UP = 4;

interface Place {
  readonly root: string;
  /** A file beside the root that belongs to it, whether it is there or not. */
  readonly beside: string | undefined;
  readonly deep: boolean;
  readonly anchors: readonly string[];
  readonly limit: number;
  readonly texts: Map<string, { readonly uri: string; readonly text: string }>;
  readonly documents: Set<string>;
  readonly unwatch: () => void;
  /** Reading happens in the order in which it was asked for. */
  work: Promise<void>;
}

interface Entry {
  readonly wanted: string;
  readonly done: Promise<void>;
  place?: Place;
}

export function createFolders(options: FoldersOptions): Folders {
  const { files, host, watch, progress, onChange, warn } = options;
  const places = new Map<string, Place>();
  const entries = new Map<string, Entry>();
  let generation = 0;

  const changedNow = (): void => {
    generation++;
    onChange();
  };

  const queue = (place: Place, work: () => Promise<void>): Promise<void> => {
    place.work = place.work.then(work).catch((error: unknown) => warn(`'${place.root}': ${String(error)}`));
    return place.work;
  };

  /** Keeps the text when the file is one of ours, and forgets it when not. */
  const readOne = async (place: Place, uri: string): Promise<void> => {
    const text = await files.read(uri, place.limit).catch(() => undefined);
    if (text !== undefined && surroundingsOf({ uri, text })) place.texts.set(fileKey(uri), { uri, text });
    else place.texts.delete(fileKey(uri));
  };

  const readAll = async (place: Place): Promise<void> => {
    const { uris: found, complete } = await findFiles(files, place.root, place.deep);
    const uris = place.beside === undefined ? found : [...found, place.beside];
    if (!complete) warn(`'${place.root}' holds too many files; not all of them are looked at.`);
    place.texts.clear();
    const tick = progress(`Reading '${nameOfFolder(place.root)}'`, uris.length);
    let left = uris.length;
    await inTurns(uris, async (uri) => {
      await readOne(place, uri);
      tick(--left === 0);
    });
    if (places.get(keyOf(place)) === place) changedNow();
  };

  const placeAt = (root: string, { anchors, deep, beside: name }: Surroundings, limit: number): Place => {
    const key = keyOf({ root, deep, limit });
    const known = places.get(key);
    if (known) return known;
    const above = deep && name !== undefined ? parentOf(root) : undefined;
    const beside = above === undefined ? undefined : `${above}${name}`;
    const watched = [watch(root, deep), ...(beside === undefined ? [] : [watch(folderOf(beside), false)])];
    const place: Place = {
      ...{ root, beside, deep, anchors, limit, texts: new Map(), documents: new Set() },
      unwatch: () => {
        for (const unwatch of watched) unwatch();
      },
      work: Promise.resolve(),
    };
    places.set(key, place);
    void queue(place, () => readAll(place));
    return place;
  };

  /** The nearest folder with an anchor in it, at or above the document; else its own. */
  const rootOf = async (
    document: string,
    { anchors, deep }: Surroundings,
    limit: number,
  ): Promise<string | undefined> => {
    const own = folderOf(document);
    const limits = options.workspaceFolders.map((folder) => fileKey(folder).replace(/\/?$/, '/'));
    let folder: string | undefined = own;
    for (let level = 0; folder !== undefined && level <= (deep ? LEVELS_UP : 0); level++) {
      for (const anchor of anchors) {
        const text = await files.read(inFolder(folder, anchor), limit).catch(() => undefined);
        if (text !== undefined) return folder;
      }
      if (limits.includes(fileKey(folder))) break;
      folder = parentOf(folder);
    }
    return undefined;
  };

  const arrive = async (
    document: string,
    surroundings: Surroundings,
    limit: number,
    isCurrent: () => Entry | undefined,
  ): Promise<void> => {
    const root = await rootOf(document, surroundings, limit);
    const entry = isCurrent();
    if (!entry) return;
    // Without an anchor nothing below the folder belongs to it.
    const deep = surroundings.deep && root !== undefined;
    entry.place = placeAt(root ?? folderOf(document), { ...surroundings, deep }, limit);
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
    if (place.documents.size === 0) {
      places.delete(keyOf(place));
      place.unwatch();
      generation++;
      return;
    }
    // What was open may have been saved since the folder was read.
    void queue(place, async () => {
      if (worthReading(document)) await readOne(place, document);
      changedNow();
    });
  };

  /** A root may have come or gone: the documents look for theirs again. */
  const findRootsAgain = (place: Place): void => {
    for (const document of [...place.documents]) {
      const entry = entries.get(document);
      if (entry) entries.set(document, { ...entry, wanted: '' });
    }
    onChange();
  };

  const changeIn = (place: Place, { uri, kind }: FileChange): void => {
    if (kind === 'deleted') {
      const key = fileKey(uri);
      void queue(place, async () => {
        for (const known of [...place.texts.keys()])
          if (known === key || known.startsWith(`${key}/`)) place.texts.delete(known);
        changedNow();
      });
    } else if (worthReading(uri)) {
      void queue(place, async () => {
        await readOne(place, uri);
        changedNow();
      });
    } else if (kind === 'created' && place.deep && !nameOf(uri).includes('.')) {
      // A folder that was moved here comes without its files.
      void queue(place, () => readAll(place));
    }
    if (kind !== 'changed' && place.anchors.includes(nameOf(uri))) findRootsAgain(place);
  };

  return {
    get generation() {
      return generation;
    },
    files: () =>
      [...places.values()].flatMap(({ texts, documents }) => {
        const [beside] = documents;
        return beside === undefined ? [] : [...texts.values()].map((each) => ({ ...each, beside }));
      }),
    enter,
    leave,
    changed(changes) {
      for (const change of changes)
        for (const place of [...places.values()]) if (lies(change.uri, place)) changeIn(place, change);
    },
  };
}

function nameOfFolder(root: string): string {
  return root.replace(/\/$/, '').replace(/^.*\//, '');
}

function keyOf({ root, deep, limit }: Pick<Place, 'root' | 'deep' | 'limit'>): string {
  return `${fileKey(root)} ${deep} ${limit}`;
}

function nameOf(uri: string): string {
  return fileKey(uri.slice(folderOf(uri).length));
}

function lies(uri: string, { root, deep, beside }: Place): boolean {
  if (beside !== undefined && fileKey(uri) === fileKey(beside)) return true;
  const [folder, own] = [fileKey(folderOf(uri)), fileKey(root)];
  return deep ? folder.startsWith(own) : folder === own;
}

const AT_ONCE = 8;

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
