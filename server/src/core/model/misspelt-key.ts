/**
 * Keys with a slip of the finger in them. Where one stands, the key that is meant is not missing: it is read from there,
 * and the only finding is the one about its name.
 */
import type { SchemaNode } from '../schema/schema.js';
import { isMerge, isUnknown } from '../syntax/queries.js';
import type { MapEntry, MapNode } from '../syntax/tree.js';
import { isSlip, nearest } from '../text/nearest.js';

/** The schema of a map, where there is one. */
export type SchemaOfMap = (map: MapNode) => SchemaNode | undefined;

/** The entries whose keys a closed schema does not know. */
export function strangeEntries(map: MapNode, own: SchemaNode | undefined): readonly MapEntry[] {
  if (!own?.properties || own.additionalProperties !== false) return NONE;
  const { properties, 'x-any-case': anyCase } = own;
  const knows = (key: string) =>
    Object.hasOwn(properties, key) || (anyCase === true && Object.hasOwn(properties, key.toLowerCase()));
  const strange = map.entries.filter(
    (entry) => !isMerge(entry) && !isUnknown(entry.key) && !knows(String(entry.key.value)),
  );
  return strange.length > 0 ? strange : NONE;
}

const NONE: readonly MapEntry[] = [];

/**
 * What a map that lacks a key has in its place. `certain`: one slip away, so that nothing else can be meant; otherwise the
 * key may or may not be meant.
 */
export function writtenInstead(
  strange: readonly MapEntry[],
  own: SchemaNode | undefined,
  key: string,
): { readonly entry: MapEntry; readonly certain: boolean } | undefined {
  const others = own?.properties?.[key]?.['x-other-names'];
  for (const entry of strange) {
    const written = String(entry.key.value);
    if (others && Object.hasOwn(others, written)) return { entry, certain: true };
    if (isSameButHabit(written, key) || isSlip(written, key)) return { entry, certain: true };
  }
  const near = strange.find(({ key: { value } }) => nearest(String(value), [key]) === key);
  return near && { entry: near, certain: false };
}

/** Keys that differ only in what fingers and habits change. */
function isSameButHabit(a: string, b: string): boolean {
  return a.replaceAll('-', '_').toLowerCase() === b.replaceAll('-', '_').toLowerCase();
}
