/** Names and prefixes within control planes that must differ. */
import type { Value } from '../../../../model/value.js';
import type { Item } from '../../model/item.js';
import { repeats } from '../../simulation/component-sets-repeats.js';

/** A prefix, or the name that stands for it. */
export interface Prefix extends Value<string> {
  readonly isWritten: boolean;
}

export function prefixOf(item: Item, ...keys: readonly string[]): Prefix | undefined {
  for (const key of keys) {
    const prefix = item.text(key);
    if (prefix) return { ...prefix, isWritten: true };
    if (item.has(key)) return undefined;
  }
  const name = item.text('name');
  return name && { ...name, isWritten: false };
}

/** Two names that are equal are reported as names. */
export function* prefixRepeats(prefixes: readonly Prefix[]) {
  for (const each of repeats(prefixes)) if (each.again.isWritten || each.first.isWritten) yield each;
}

export const valuesOf = (values: readonly Value<string>[]) => new Set(values.map(({ value }) => value));
