/** Folders on disk that are read whole, once, and followed while they change. */
import { LARGE_FACTOR, type Surroundings, surroundingsOf, worthReading } from '../core/index.js';
import { environmentLimits, findFiles, isSkipped, workspaceLimits } from './find-files.js';
import type { FileAccess } from './host.js';
import { inTurns } from './in-turns.js';
import { fileKey, folderOf, isInside, parentOf } from './uris.js';
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

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

interface FileOnDisk {
  readonly uri: string;
  readonly text: string;
  readonly surroundings: Surroundings;
}

export interface Place {
  readonly root: string;
  /** Files beside the root that belong to it, whether they are there or not. */
  readonly beside: readonly string[];
  readonly deep: boolean;
  readonly anchors: readonly string[];
  /** The longest file that is read, in bytes; in a workspace, YAML files may be larger. */
  readonly limit: number;
  /** A folder that the user has open, with environments anywhere in it. */
  readonly isWorkspace: boolean;
  /** By key. */
  texts: Map<string, FileOnDisk>;
  /** The folder where reading ended because there is too much. */
  cut?: string;
  /** Those for whose sake it is kept: open documents, or the folder of the workspace itself. */
  readonly documents: Set<string>;
  readonly unwatch: () => void;
  /** Reading happens in the order in which it was asked for. */
  work: Promise<void>;
}

export interface Places {
  all(): readonly Place[];
  /** The place with this root; it is read and followed from now on. */
  at(root: string, surroundings: Surroundings, limit: number): Place;
  /** The same for a folder that the user has open. */
  workspace(root: string, limit: number): Place;
  /** Reads one file again that may be another by now. */
  readAgain(place: Place, uri: string): Promise<void>;
  forget(place: Place): void;
  /** Takes in a change on disk, and tells the places whose root may be another one now. */
  changed(change: FileChange): readonly Place[];
}

/** Of a workspace so many files are looked at that are ours. */
export const MOST_OURS = 5000;

export function createPlaces(options: PlacesOptions): Places {
  const places = new Map<string, Place>();
  const isKept = (place: Place): boolean => places.get(keyOf(place)) === place;

  /** `work` says whether anything is new. */
  const queue = (place: Place, work: () => Promise<boolean>): Promise<void> => {
    place.work = place.work
      .then(async () => {
        const isNew = isKept(place) && (await work());
        if (isNew && isKept(place)) options.changed();
      })
      .catch((error: unknown) => options.warn(`'${place.root}': ${String(error)}`));
    return place.work;
  };

  const readAgain = (place: Place, uri: string): Promise<void> =>
    queue(place, async () => worthReading(uri) && (await readOne(options.files, place, uri, place.texts)));

  const changeIn = (place: Place, { uri, kind }: FileChange): void => {
    if (kind === 'deleted') void queue(place, () => Promise.resolve(remove(place, uri)));
    else if (worthReading(uri)) void readAgain(place, uri);
    // A folder that was moved here comes without its files.
    else if (kind === 'created' && place.deep && !nameOf(uri).includes('.'))
      void queue(place, () => readBelow(options, place, `${uri}/`));
  };

  const opened = (place: Place): Place => {
    const known = places.get(keyOf(place));
    if (known) return known;
    const watched = watchesOf(options, place);
    const kept: Place = { ...place, unwatch: () => watched.forEach((unwatch) => void unwatch()) };
    places.set(keyOf(kept), kept);
    void queue(kept, () => readAll(options, kept));
    return kept;
  };

  return {
    all: () => [...places.values()],
    at: (root, surroundings, limit) => opened(placeAt(root, surroundings, limit)),
    workspace: (root, limit) => opened({ ...placeAt(root, WHOLE_FOLDER, limit), isWorkspace: true }),
    readAgain,
    forget(place) {
      if (!isKept(place)) return;
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

const WHOLE_FOLDER: Surroundings = { anchors: [], deep: true };

/** A place that nobody has read and nobody watches yet. */
function placeAt(root: string, { anchors, deep, beside: names = [] }: Surroundings, limit: number): Place {
  const above = deep ? parentOf(root) : undefined;
  const beside = above === undefined ? [] : names.map((name) => `${above}${name}`);
  return {
    ...{ root, beside, deep, anchors, limit, isWorkspace: false, texts: new Map(), documents: new Set() },
    unwatch: () => undefined,
    work: Promise.resolve(),
  };
}

function watchesOf(
  { watch }: PlacesOptions,
  { root, deep, beside, isWorkspace }: Place,
): readonly (() => void)[] {
  if (isWorkspace) return [watch(root, 'workspace')];
  const own = watch(root, deep ? 'deep' : 'folder');
  const folders = new Set(beside.map(folderOf));
  return [own, ...[...folders].map((folder) => watch(folder, 'folder'))];
}

/** What has been read counts all at once: half an environment would have findings that are not true. */
async function readAll({ files, progress, warn }: PlacesOptions, place: Place): Promise<boolean> {
  const limits = place.isWorkspace ? workspaceLimits : environmentLimits;
  const { uris: found, cut } = await findFiles(files, place.root, place.deep, limits);
  const uris = [...found, ...place.beside];
  if (cut !== undefined) warn(`'${place.root}' holds too many files; not all of them are looked at.`);
  const tick = progress(`Reading '${nameOfFolder(place.root)}'`, uris.length);
  let left = uris.length;
  const texts: Place['texts'] = new Map();
  await inTurns(uris, async (uri) => {
    if (texts.size <= MOST_OURS) await readOne(files, place, uri, texts);
    tick(--left === 0);
  });
  // In the order of the walk, in which everything before the first that is left out has been read.
  const ours = [...new Set(uris.map(fileKey))].flatMap((key) => texts.get(key) ?? []);
  const first = ours[MOST_OURS]?.uri;
  place.texts = new Map(ours.slice(0, MOST_OURS).map((file) => [fileKey(file.uri), file]));
  const end = first === undefined ? cut : folderOf(first);
  if (end !== undefined) place.cut = end;
  return true;
}

async function readBelow({ files }: PlacesOptions, place: Place, folder: string): Promise<boolean> {
  const { uris } = await findFiles(files, folder, true);
  const texts: Place['texts'] = new Map();
  await inTurns(uris, async (uri) => {
    await readOne(files, place, uri, texts);
  });
  for (const [key, text] of texts) place.texts.set(key, text);
  return texts.size > 0;
}

/** Keeps the text when the file is one of ours, and forgets it when not; true when that is something new. */
async function readOne(
  files: FileAccess,
  place: Place,
  uri: string,
  texts: Place['texts'],
): Promise<boolean> {
  const text = await files.read(uri, limitFor(place, uri)).catch(() => undefined);
  const surroundings = text === undefined ? undefined : surroundingsOf({ uri, text });
  const key = fileKey(uri);
  if (text === undefined || !surroundings) return texts.delete(key);
  const known = texts.get(key);
  if (known?.text === text) return false;
  // The file keeps its name, however others write it.
  texts.set(key, { uri: known?.uri ?? uri, text, surroundings });
  return true;
}

function limitFor({ limit, isWorkspace }: Place, uri: string): number {
  return isWorkspace && uri.endsWith('.yml') ? limit * LARGE_FACTOR : limit;
}

/** A file, or a folder with everything below it; true when there was any. */
function remove({ texts }: Place, uri: string): boolean {
  const key = fileKey(uri);
  const gone = [...texts.keys()].filter((known) => known === key || known.startsWith(`${key}/`));
  for (const each of gone) texts.delete(each);
  return gone.length > 0;
}

function nameOfFolder(root: string): string {
  return root.replace(/\/$/, '').replace(/^.*\//, '');
}

function keyOf({ root, deep, limit, isWorkspace }: Place): string {
  return `${fileKey(root)} ${deep} ${limit} ${isWorkspace}`;
}

function nameOf(uri: string): string {
  return fileKey(uri.slice(folderOf(uri).length));
}

function lies(uri: string, { root, deep, beside }: Place): boolean {
  if (beside.some((each) => fileKey(uri) === fileKey(each))) return true;
  return isInside(uri, root, deep) && !isSkipped(fileKey(uri).slice(fileKey(root).length));
}
