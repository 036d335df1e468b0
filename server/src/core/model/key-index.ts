/** The keys of a map as the reader keeps them, those of merged maps among them, and what it finds when it looks for one. */
import type { MapEntry } from '../syntax/tree.js';

/** An entry, with whether a merge key brought it. */
export interface Written {
  readonly entry: MapEntry;
  readonly merged: boolean;
}

export interface KeyIndex {
  readonly entries: ReadonlyMap<string, Written>;
  readonly doubtful: ReadonlySet<string>;
  /** False when a merge could not be followed: keys that are not here may still be there. */
  readonly whole: boolean;
  /** Entries whose keys the schema does not know, once somebody asked for a key that is not there. */
  strange?: readonly MapEntry[];
}

/** An index while it is made. */
export interface GrowingIndex {
  readonly entries: Map<string, Written>;
  readonly doubtful: Set<string>;
  whole: boolean;
}

/** The entry of a key, or why nothing is known of it. */
export type Looked = { readonly state: 'absent' | 'unknown' } | ({ readonly state: 'written' } & Written);
