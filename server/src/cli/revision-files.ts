/** The files of a commit, read as if they were on the disk in the place of those that are there now. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { worthReading } from '../core/index.js';
import type { FileRead, FilesNow, FolderEntry } from '../disk/file-access.js';
import { contentsOf, entriesOf, type GitEntry, type GitPlace } from './git.js';

interface RevisionFiles extends FilesNow {
  /** Submodules: what is in them is another repository's. Paths from the folder. */
  readonly submodules: readonly string[];
  has(file: string): boolean;
}

/** A byte order mark stays in the text, because it is a mistake in JSON. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function revisionFiles(place: GitPlace, commit: string): RevisionFiles {
  const { folder, prefix } = place;
  // Saved state is next to the folder of a model.
  const above = prefix.slice(0, prefix.lastIndexOf('/', prefix.length - 2) + 1);
  const entries = entriesOf(place, commit, above);
  const folders = foldersOf(entries);
  const texts = new Map<string, string>();
  const pathOf = (uri: string) =>
    path.posix.normalize(prefix + path.relative(folder, fileURLToPath(uri)).split(path.sep).join('/'));
  /** All that may be worth reading in one folder is asked for at once. */
  const readFolder = (name: string, limit: number): void => {
    const wanted = (folders.get(folderName(name)) ?? []).flatMap((each) => {
      const entry = entries.get(each);
      const isWanted = each === name || worthReading(`file:///${encodeURIComponent(baseName(each))}`);
      return entry?.kind === 'file' && isWanted && entry.size <= limit ? [entry.object] : [];
    });
    for (const [object, content] of contentsOf(place, [...new Set(wanted)]))
      texts.set(object, decoder.decode(content));
  };
  const textOf = (name: string, limit: number): string | undefined => {
    const entry = targetOf(place, entries, name);
    if (!entry || entry.size > limit) return undefined;
    if (!texts.has(entry.object)) readFolder(entry.name, limit);
    return texts.get(entry.object);
  };
  return {
    submodules: [...entries]
      .filter(([name, { kind }]) => kind === 'submodule' && name.startsWith(prefix))
      .map(([name]) => name.slice(prefix.length)),
    has: (file) => entries.has(prefix + file),
    list: (uri) => ({ entries: listed(folders, entries, pathOf(uri).replace(/^\.?\/?$|\/$/, '')) }),
    read(uri, limit): FileRead {
      const text = textOf(pathOf(uri), limit);
      return text === undefined
        ? { problem: Object.assign(new Error('it is not in the revision.'), { code: 'ENOENT' }) }
        : { text };
    },
  };
}

function folderName(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** The paths in each folder, folders among them. */
function foldersOf(entries: ReadonlyMap<string, GitEntry>): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, Set<string>>();
  for (const name of entries.keys())
    for (let each = name; each !== ''; each = folderName(each)) {
      const parent = folderName(each);
      const known = folders.get(parent);
      if (known?.has(each)) break;
      if (known) known.add(each);
      else folders.set(parent, new Set([each]));
    }
  return new Map([...folders].map(([name, names]) => [name, [...names]]));
}

function listed(
  folders: ReadonlyMap<string, readonly string[]>,
  entries: ReadonlyMap<string, GitEntry>,
  folder: string,
): FolderEntry[] {
  return (folders.get(folder) ?? []).flatMap((each): FolderEntry[] => {
    const kind = entries.get(each)?.kind;
    if (kind === 'submodule') return [];
    const isLink = kind === 'link';
    return [{ name: baseName(each), isFolder: kind === undefined, ...(isLink && { isLink }) }];
  });
}

/** More links one after the other go round in a circle. */
const MOST_LINKS = 8;

/** What a path leads to by way of links within the repository. */
function targetOf(
  place: GitPlace,
  entries: ReadonlyMap<string, GitEntry>,
  name: string,
): (GitEntry & { readonly name: string }) | undefined {
  let at = name;
  for (let links = 0; links < MOST_LINKS; links++) {
    const entry = entries.get(at);
    if (entry?.kind !== 'link') return entry?.kind === 'file' ? { ...entry, name: at } : undefined;
    const target = contentsOf(place, [entry.object]).get(entry.object)?.toString();
    if (target === undefined || target.startsWith('/')) return undefined;
    at = path.posix.normalize(path.posix.join(folderName(at), target));
  }
  return undefined;
}
