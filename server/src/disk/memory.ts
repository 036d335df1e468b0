/**
 * What a look at a folder found, so that the next one need not ask the disk again, and what of it is forgotten when
 * something may have changed. What is forgotten too much costs a look; nothing may be forgotten too little.
 */
import type { Surroundings } from '../core/index.js';
import type { FileAccess } from './file-access.js';
import { inTurns } from './in-turns.js';
import { fileKey, folderOf } from './uris.js';

export interface KnownFolder {
  readonly uri: string;
  readonly stamp: string | undefined;
  /** Those that are worth reading. */
  readonly files: readonly string[];
  /** Those that are entered. */
  readonly folders: readonly string[];
  readonly hasLinks: boolean;
  readonly linkedFiles: ReadonlySet<string>;
}

export interface FoundFile {
  readonly uri: string;
  readonly text: string;
  readonly surroundings: Surroundings;
}

export interface KnownFile {
  readonly uri: string;
  readonly stamp: string | undefined;
  /** Absent for what is none of ours, or cannot be read. */
  readonly file: FoundFile | undefined;
}

export interface Memory {
  /** By key, which ends in a slash. */
  folders: Map<string, KnownFolder>;
  /** By key. */
  files: Map<string, KnownFile>;
  /** Whether there are links, so that a change anywhere may be one of what they lead to. */
  hasLinks: boolean;
  /** Whether a file that a walk came upon is a link. */
  isLink(uri: string): boolean;
  /** What lies at the key and below it may be another one. It is forgotten before the next look. */
  again(key: string): void;
  /** Forgets what was waiting for it. */
  forget(): void;
  /** Compares everything with the disk; true when something is to be forgotten. */
  compare(stamp: NonNullable<FileAccess['stamp']>): Promise<boolean>;
}

export function createMemory(rootKey: string): Memory {
  const changed = new Set<string>();
  const stale = new Set<string>();

  const forgetBelow = (key: string): void => {
    memory.files.delete(key);
    const folder = memory.folders.get(`${key}/`);
    if (!folder) return;
    memory.folders.delete(`${key}/`);
    for (const file of folder.files) memory.files.delete(fileKey(file));
    for (const sub of folder.folders) forgetBelow(fileKey(sub).slice(0, -1));
  };

  /** Where something changed, the folders above may be others as well: events do not tell of each. */
  const forgetAbove = (key: string): void => {
    for (let at = folderOf(key); at.startsWith(rootKey); at = folderOf(at.slice(0, -1)))
      memory.folders.delete(at);
  };

  const forgetLinks = (): void => {
    for (const [key, { hasLinks, linkedFiles }] of memory.folders) {
      if (hasLinks) stale.add(key);
      for (const file of linkedFiles) memory.files.delete(fileKey(file));
    }
  };

  const memory: Memory = {
    folders: new Map(),
    files: new Map(),
    hasLinks: false,
    isLink: (uri) => memory.folders.get(folderOf(fileKey(uri)))?.linkedFiles.has(uri) === true,
    again: (key) => void changed.add(key),
    forget() {
      // Links and going down need the folders that going up forgets.
      if (changed.size > 0 && memory.hasLinks) forgetLinks();
      for (const key of changed) forgetBelow(rootKey.startsWith(`${key}/`) ? rootKey.slice(0, -1) : key);
      for (const key of changed) forgetAbove(key);
      for (const key of stale) memory.folders.delete(key);
      changed.clear();
      stale.clear();
    },
    async compare(stamp) {
      let isOld = false;
      await inTurns([...memory.folders, ...memory.files], async ([key, known]) => {
        if (known.stamp !== undefined && known.stamp === (await stamp(known.uri))) return;
        isOld = true;
        if (key.endsWith('/')) stale.add(key);
        else memory.files.delete(key);
      });
      return isOld;
    },
  };
  return memory;
}
