/**
 * Values as rules and hovers reason about them, each still hanging on the node it was read from.
 * Everything is three-valued: a `Value` is there only when it could be read and makes sense by itself; whether a missing
 * one is absent or only unreadable is asked with `Section.state`. `reader.ts` makes them.
 */
import type { MapEntry, MapNode, ScalarNode, SeqNode } from '../syntax/tree.js';
import type { NodePlace } from './source-file.js';

/** A value that was read and is good by itself (a CIDR, with host bits taken off, a range that is not reversed, a VLAN id from 1 to 4094). */
export interface Value<T> {
  readonly value: T;
  readonly node: ScalarNode;
  /** The entry that it is the value of; absent for items of lists. */
  readonly entry?: MapEntry;
  /** Where to point: the alias where it was reached through one, else the node. */
  readonly at: NodePlace;
  /** True when it was reached through an alias or a merge key, so that changing it changes other places too. */
  readonly shared: boolean;
}

/**
 * `written`: the key is there with some value, good or bad. `absent`: it surely is not there.
 * `unknown`: written twice, nothing after the colon, a merge or alias that cannot be followed, or a broken file.
 */
export type KeyState = 'absent' | 'unknown' | 'written';

/** A map. */
export interface Section {
  readonly node: MapNode;
  /** Where to point: the alias where it was reached through one. */
  readonly at: NodePlace;
  readonly shared: boolean;
  state(key: string): KeyState;
  /** The entry that gives this key its value, merge keys included; undefined when absent or unknown. */
  entry(key: string): MapEntry | undefined;
}

/** A list of names or of other scalars. */
export interface ValueList<T> {
  readonly state: KeyState;
  readonly entry?: MapEntry;
  readonly node?: SeqNode;
  /** The items that are good, in their order. */
  readonly items: readonly Value<T>[];
  /** True when every item is good, or when the list surely is absent. */
  readonly complete: boolean;
}

/** `undefined` when the list might hold the name but cannot be read. */
export function lists<T>(list: ValueList<T>, value: T): boolean | undefined {
  if (list.items.some((item) => item.value === value)) return true;
  return list.complete ? false : undefined;
}
