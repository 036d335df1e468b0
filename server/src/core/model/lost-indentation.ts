/**
 * Keys that are in line with the key to which they belong, as after a paste that lost blanks: the one above them has no
 * value, and they are known below it and not beside it.
 */
import { propertySchema, type Schema, type SchemaNode } from '../schema/schema.js';
import type { MapEntry, MapNode } from '../syntax/tree.js';

interface Lost {
  /** By the entry without a value, those right behind it that belong below it. */
  readonly below: ReadonlyMap<MapEntry, readonly MapEntry[]>;
  readonly all: ReadonlySet<MapEntry>;
}

const NONE: Lost = { below: new Map(), all: new Set() };

/** Each of many keys of a map asks for the same. */
const known = new WeakMap<MapNode, Lost>();

function lostIn(all: Schema, own: SchemaNode | undefined, map: MapNode): Lost {
  const found = known.get(map) ?? (map.style === 'block' ? search(all, own, map) : NONE);
  known.set(map, found);
  return found;
}

function search(all: Schema, own: SchemaNode | undefined, map: MapNode): Lost {
  const found = new Map<MapEntry, MapEntry[]>();
  let behind: MapEntry[] | undefined;
  let below: SchemaNode | undefined;
  for (const entry of map.entries) {
    const key = String(entry.key.value);
    if (behind && isMeantBelow(all, own, below, key)) {
      behind.push(entry);
      continue;
    }
    behind = undefined;
    if (!isEmpty(entry)) continue;
    below = propertySchema(all, own, key);
    if (!below?.properties) continue;
    behind = [];
    found.set(entry, behind);
  }
  return { below: found, all: new Set([...found.values()].flat()) };
}

/** The entries right behind one without a value that belong below it. */
export function entriesMeantBelow(
  all: Schema,
  own: SchemaNode | undefined,
  map: MapNode,
  empty: MapEntry,
): readonly MapEntry[] {
  return lostIn(all, own, map).below.get(empty) ?? [];
}

/** Whether an entry is one of those. */
export function isMeantAbove(
  all: Schema,
  own: SchemaNode | undefined,
  map: MapNode,
  entry: MapEntry,
): boolean {
  return lostIn(all, own, map).all.has(entry);
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
