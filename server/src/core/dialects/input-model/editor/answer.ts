/** What the functions that compute values are asked, and how they answer. */
import type { ValuePlace, ValueSuggestion } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import type { PlaceInModel } from './place.js';

/** What the functions for the lists get: the place of the value, and the objects around it. */
export interface Asked {
  readonly model: InputModel;
  readonly place: PlaceInModel;
  /** The object of the list at the top. */
  readonly top: Item | undefined;
  /** The innermost object. */
  readonly item: Item | undefined;
  /** What the value becomes part of. */
  readonly parent: ValuePlace['parent'];
  /** The object `up` levels out of the innermost. */
  around(up: number): Item | undefined;
}

export type Answer = readonly ValueSuggestion[] | undefined;

/** One value that is the obvious one, if there is any. */
export function best(value: string | number | undefined, detail: string): readonly ValueSuggestion[] {
  return value === undefined ? [] : [{ value, detail, preferred: true }];
}

/** Each value once, the first of them kept. */
export function unique(suggestions: readonly ValueSuggestion[]): readonly ValueSuggestion[] {
  const seen = new Set<unknown>();
  return suggestions.filter(({ value }) => !seen.has(value) && seen.add(value));
}
