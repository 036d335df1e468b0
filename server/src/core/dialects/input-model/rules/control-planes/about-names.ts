/** Names and prefixes within control planes that must differ. */

import type { NodePlace } from '../../../../model/source-file.js';
import type { Value } from '../../../../model/value.js';
import { type Repetition, repeated } from '../../../../rules/kit/repeated.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { type Group, type Plane, planesOf } from '../../simulation/component-sets.js';

/** A prefix, or the name that represents it. */
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

const PREFIXES = ['control-plane-prefix', 'cluster-prefix', 'resource-prefix'] as const;

/** What tells a group or control plane from others. */
function marksOf(item: Item): readonly Value<string>[] {
  return ['name', ...PREFIXES].flatMap((key) => item.text(key) ?? []);
}

/** Names and prefixes that another one has as well: they make a copy of a group or control plane, and more follows from that. */
export function copiedMarks(frame: Frame, of: Group | Plane): readonly NodePlace[] {
  const planes = planesOf(frame).map(({ item }) => item);
  if (!('plane' in of)) return repeatedMarks(of.item, planes);
  const { item, plane } = of;
  const groups = plane.groups.map((each) => each.item);
  return [...repeatedMarks(item, groups), ...repeatedMarks(plane.item, planes)];
}

function repeatedMarks(own: Item, all: readonly Item[]): readonly NodePlace[] {
  const others = new Set(
    all.flatMap((each) => (each === own ? [] : marksOf(each).map(({ value }) => value))),
  );
  return marksOf(own).flatMap(({ value, at }) => (others.has(value) ? [at] : []));
}

export function valuesOf(values: readonly Value<string>[]): ReadonlySet<string> {
  return new Set(values.map(({ value }) => value));
}
