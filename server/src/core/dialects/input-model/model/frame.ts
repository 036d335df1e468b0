/**
 * Everything of a model but its servers: what an edit of a server leaves as it is. It is made anew when one of its files
 * changes, and stays the same object while none does, so that what was found out about it can be kept.
 */
import type { NamedPlace } from '../../../model/facts.js';
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import type { Revision } from '../../../query/query.js';
import type { Generation } from './generation.js';
import type { Item } from './item.js';
import type { FrameList, NameKind } from './model-kinds.js';
import type { SavedAddress } from './saved-addresses.js';
import type { SavedServers } from './saved-allocations.js';

interface SavedFiles {
  readonly servers: SourceFile | undefined;
  readonly addresses: SourceFile | undefined;
}

export interface Frame extends Revision {
  /** URI of the folder of the model, ending in `/`. */
  readonly root: string;
  /** False where there is no `cloudConfig.yml`: what the files name may then be anywhere. */
  readonly hasConfig: boolean;
  /** The file and its top, where it can be read. */
  readonly config: { readonly file: SourceFile; readonly top: Item | undefined } | undefined;
  readonly generation: Generation;
  /** What an earlier deployment saved of its servers, where that lies beside the model. */
  readonly saved: SavedServers | undefined;
  /** What it saved of its addresses. */
  readonly savedAddresses: ReadonlyMap<string, SavedAddress>;
  /** The files that it saved. */
  readonly savedFiles: SavedFiles;
  /** The files with anything but servers in them, sorted by URI. */
  readonly files: readonly SourceFile[];
  /** The objects of a list, in all files, in the order of files and text. */
  list(key: FrameList): readonly Item[];
  /** The object of that name; undefined where several have it. */
  find(key: FrameList, name: string | undefined): Item | undefined;
  /** True where a comment says that missing lists come from another folder. */
  readonly isBase: boolean;
  /** False when objects of the list may be missing from what is known: a broken file, a file that was not read, a list that every model has and that is in no file. */
  isWhole(key: FrameList | 'servers'): boolean;
  /** Whether a list is in any file; undefined when that cannot be told. */
  hasList(key: FrameList | 'servers'): boolean | undefined;
  /** The keys of a list in which there is nothing; none where it has an item, or is not there. */
  emptyList(key: FrameList): readonly NodePlace[];
  /** Every place that defines a name, servers left out. */
  places(kind: NameKind, name: string): readonly NamedPlace[];
  /** Every name of a kind that files define, in their order, servers left out. */
  defined(kind: NameKind): ReadonlyMap<string, readonly NamedPlace[]>;
  /** Every name that is used outside of servers, by kind. */
  readonly used: ReadonlyMap<string, ReadonlyMap<string, readonly NamedPlace[]>>;
  /** Places outside of servers that use a name. */
  uses(kind: NameKind, name: string): readonly NamedPlace[];
  /** Whether a name is defined in a file or comes with the product; undefined when it may be defined where nobody can look. */
  isKnown(kind: NameKind, name: string): boolean | undefined;
  /**
   * Undefined unless the name is defined nowhere that can be seen: then the places of which one may be meant to define
   * it: an object without a name, one of two with the same, a list without any. None where surely nobody defines it.
   */
  nowhere(kind: NameKind, name: string): readonly NodePlace[] | undefined;
  /** Whether that is so, asked by those to whom the places are nothing. */
  isNowhere(kind: NameKind, name: string): boolean;
  /** Whether several places define a name, servers left out. */
  isRepeated(kind: NameKind, name: string): boolean;
  /** The names of a kind that come with the product. */
  shipped(kind: NameKind): readonly string[];
  /**
   * A query: it runs once, whoever asks first, and again when something that it read of the frame changed.
   * What is computed later out of the value (a map that is filled little by little) must read nothing.
   */
  once<T>(key: object, compute: (frame: Frame) => T): T;
  /** The same for each of many things: names, or objects of this frame. */
  memo<T>(key: object, about: unknown, compute: () => T): T;
}
