/**
 * Keys that are in line with the key to which they belong, as after a paste that lost blanks: the one above them has no
 * value, and they are known below it and not beside it.
 */
import { propertySchema, type Schema, type SchemaNode } from '../schema/schema.js';
import type { MapEntry, MapNode } from '../syntax/tree.js';

/** The entries right behind one without a value that belong below it. */
export function entriesMeantBelow(
  all: Schema,
  own: SchemaNode | undefined,
  map: MapNode,
  empty: MapEntry,
): readonly MapEntry[] {
  const below = propertySchema(all, own, String(empty.key.value));
  if (map.style !== 'block' || !isEmpty(empty)) return [];
  const behind = map.entries.slice(map.entries.indexOf(empty) + 1);
  const end = behind.findIndex(({ key }) => !isMeantBelow(all, own, below, String(key.value)));
  return end < 0 ? behind : behind.slice(0, end);
}

/** Whether an entry is one of those. */
export function isMeantAbove(
  all: Schema,
  own: SchemaNode | undefined,
  map: MapNode,
  entry: MapEntry,
): boolean {
  const before = map.entries.slice(0, map.entries.indexOf(entry));
  const empty = before.findLast(({ key }) => propertySchema(all, own, String(key.value)) !== undefined);
  return empty !== undefined && entriesMeantBelow(all, own, map, empty).includes(entry);
}

function isMeantBelow(
  all: Schema,
  beside: SchemaNode | undefined,
  below: SchemaNode | undefined,
  key: string,
): boolean {
  return propertySchema(all, beside, key) === undefined && Object.hasOwn(below?.properties ?? {}, key);
}

function isEmpty({ value }: MapEntry): boolean {
  return value.type === 'scalar' && value.style === 'missing';
}
