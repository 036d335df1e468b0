/** The lists of a frame as plain data. A list that was edited and says the same to the processor stays the same object. */
import type { Frame } from '../model/frame.js';
import type { Item } from '../model/item.js';
import type { FrameList } from '../model/model-kinds.js';
import { grown } from './grown.js';
import { isMap, type PlainMap, plainOf, samePlain } from './plain.js';
import type { Steps } from './steps.js';

export type PlainLists = (key: FrameList) => readonly PlainMap[];

/** What is written into the files as a whole, descriptions included. */
const WRITTEN: ReadonlySet<FrameList> = new Set([
  ...(['networks', 'disk-models', 'interface-models'] as const),
  ...(['nic-mappings', 'nic-device-types', 'nic-device-families'] as const),
]);

/** A key that nobody reads. */
const DESCRIPTION = 'description';

/** `reversed`: with the files of each list in the opposite order. */
export function plainLists(frame: Frame, { now }: Steps, reversed: boolean): PlainLists {
  return (key) => {
    const items = frame.list(key);
    return now<readonly PlainMap[]>(`list ${key}`, [items], (before) => {
      const maps = (reversed ? reversedFiles(items) : items).flatMap(mapOf);
      const unread = WRITTEN.has(key) ? undefined : DESCRIPTION;
      return before && samePlain(before, maps, unread) ? before : maps;
    });
  };
}

export function mapOf(item: Item): PlainMap[] {
  const plain = plainOf(item.file, item.node);
  return isMap(plain) ? [plain] : [];
}

function reversedFiles(items: readonly Item[]): readonly Item[] {
  const byFile = new Map<unknown, Item[]>();
  for (const item of items) grown(byFile, item.file, () => []).push(item);
  return [...byFile.values()].reverse().flat();
}
