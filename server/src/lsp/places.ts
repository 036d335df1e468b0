/** Folders on disk that are read whole, once, and followed while they change. */
import { type Surroundings, surroundingsOf, worthReading } from '../core/index.js';
import { findFiles } from './find-files.js';
import type { FileAccess } from './host.js';
import { fileKey, folderOf, parentOf } from './uris.js';

export interface PlacesOptions {
  readonly files: FileAccess;
  /** Begins to watch a folder; what it returns ends that. */
  watch(root: string, deep: boolean): () => void;
  /** Says that so many files are being read; called again for each. */
  progress(title: string, total: number): (isLast: boolean) => void;
  /** What is known has changed. */
  changed(): void;
  warn(sentence: string): void;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

export interface Place {
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

interface Places {
  all(): readonly Place[];
  /** The place with this root; it is read and followed from now on. */
  at(root: string, surroundings: Surroundings, limit: number): Place;
  /** Reads one file again that may be another by now. */
  readAgain(place: Place, uri: string): void;
  forget(place: Place): void;
  /** Takes in a change on disk, and tells the places whose root may be another one now. */
  changed(change: FileChange): readonly Place[];
}

export function createPlaces(options: PlacesOptions): Places {
  const places = new Map<string, Place>();

  const queue = (place: Place, work: () => Promise<void>): void => {
    place.work = place.work
      .then(work)
      .catch((error: unknown) => options.warn(`'${place.root}': ${String(error)}`));
  };

  const readAll = (place: Place): void =>
    queue(place, async () => {
      await readFolder(options, place);
      if (places.get(keyOf(place)) === place) options.changed();
    });

  const readAgain = (place: Place, uri: string): void =>
    queue(place, async () => {
      if (worthReading(uri)) await readOne(options.files, place, uri);
      options.changed();
    });

  const remove = (place: Place, uri: string): void =>
    queue(place, async () => {
      const key = fileKey(uri);
      for (const known of [...place.texts.keys()])
        if (known === key || known.startsWith(`${key}/`)) place.texts.delete(known);
      options.changed();
    });

  const changeIn = (place: Place, { uri, kind }: FileChange): void => {
    if (kind === 'deleted') remove(place, uri);
    else if (worthReading(uri)) readAgain(place, uri);
    // A folder that was moved here comes without its files.
    else if (kind === 'created' && place.deep && !nameOf(uri).includes('.')) readAll(place);
  };

  return {
    all: () => [...places.values()],
    at(root, surroundings, limit) {
      const key = keyOf({ root, deep: surroundings.deep, limit });
      const known = places.get(key);
      if (known) return known;
      const place = openPlace(options, root, surroundings, limit);
      places.set(key, place);
      readAll(place);
      return place;
    },
    readAgain,
    forget(place) {
      places.delete(keyOf(place));
      place.unwatch();
    },
    changed(change) {
      const touched = [...places.values()].filter((place) => lies(change.uri, place));
      for (const place of touched) changeIn(place, change);
      return change.kind === 'changed'
        ? []
        : touched.filter(({ anchors }) => anchors.includes(nameOf(change.uri)));
    },
  };
}

function openPlace(
  { watch }: PlacesOptions,
  root: string,
  { anchors, deep, beside: name }: Surroundings,
  limit: number,
): Place {
  const above = deep && name !== undefined ? parentOf(root) : undefined;
  const beside = above === undefined ? undefined : `${above}${name}`;
  const watched = [watch(root, deep), ...(beside === undefined ? [] : [watch(folderOf(beside), false)])];
  return {
    ...{ root, beside, deep, anchors, limit, texts: new Map(), documents: new Set() },
    unwatch: () => {
      for (const unwatch of watched) unwatch();
    },
    work: Promise.resolve(),
  };
}

async function readFolder({ files, progress, warn }: PlacesOptions, place: Place): Promise<void> {
  const { uris: found, complete } = await findFiles(files, place.root, place.deep);
  const uris = place.beside === undefined ? found : [...found, place.beside];
  if (!complete) warn(`'${place.root}' holds too many files; not all of them are looked at.`);
  place.texts.clear();
  const tick = progress(`Reading '${nameOfFolder(place.root)}'`, uris.length);
  let left = uris.length;
  await inTurns(uris, async (uri) => {
    await readOne(files, place, uri);
    tick(--left === 0);
  });
}

/** Keeps the text when the file is one of ours, and forgets it when not. */
async function readOne(files: FileAccess, place: Place, uri: string): Promise<void> {
  const text = await files.read(uri, place.limit).catch(() => undefined);
  if (text !== undefined && surroundingsOf({ uri, text })) place.texts.set(fileKey(uri), { uri, text });
  else place.texts.delete(fileKey(uri));
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
