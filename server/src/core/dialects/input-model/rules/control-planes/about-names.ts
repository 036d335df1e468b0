/** Names and prefixes within control planes that must differ. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { type Repetition, repeated } from '../../../../rules/kit/repeated.js';
import type { Item } from '../../model/item.js';
import type { Group, Plane } from '../../simulation/component-sets.js';

/** A prefix, or the name that stands for it. */
interface Prefix extends Value<string> {
  readonly isWritten: boolean;
}

export function prefixOf(item: Item, key: string): Prefix | undefined {
  const prefix = item.text(key);
  if (prefix) return { ...prefix, isWritten: true };
  const name = item.has(key) ? undefined : item.text('name');
  return name && { ...name, isWritten: false };
}

/** Two names that are equal are reported as names. */
export function* prefixRepeats(prefixes: readonly Prefix[]): Iterable<Repetition<Prefix>> {
  for (const each of repeated(prefixes, ({ value }) => value))
    if (each.again.isWritten || each.first.isWritten) yield each;
}

const IDENTITY = ['name', 'control-plane-prefix', 'cluster-prefix', 'resource-prefix'] as const;

/** What tells a group or control plane from others; the same twice makes a copy of it, from which more follows. */
export function identity(of: Group | Plane): readonly NodePlace[] {
  const items = 'plane' in of ? [of.item, of.plane.item] : [of.item];
  return items.flatMap((item) => IDENTITY.flatMap((key) => item.text(key)?.at ?? []));
}

export function valuesOf(values: readonly Value<string>[]): ReadonlySet<string> {
  return new Set(values.map(({ value }) => value));
}
