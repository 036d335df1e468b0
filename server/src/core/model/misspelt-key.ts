/**
 * Keys with a slip of the finger in them. Where one is, the key that is meant is not missing: it is read from there,
 * and the only finding is the one about its name.
 */
import { isFreeKey, resolveSchema, ruleOfOtherName, type Schema, type SchemaNode } from '../schema/schema.js';
import { isMerge, isUnknown } from '../syntax/queries.js';
import type { MapEntry, MapNode } from '../syntax/tree.js';
import { isSlip, nearest } from '../text/nearest.js';
import { foldedKey } from './folded-key.js';

/** The entries of a map whose keys its schema does not know; where other keys are allowed, those that no map at all has. */
export function strangeEntries(
  map: MapNode,
  own: SchemaNode | undefined,
  schema: Schema,
): readonly MapEntry[] {
  if (!own?.properties) return NONE;
  const { properties, additionalProperties, 'x-any-case': anyCase } = own;
  const isKnown = (key: string) =>
    Object.hasOwn(properties, key) ||
    isFreeKey(schema, key) ||
    (anyCase === true && Object.hasOwn(properties, key.toLowerCase())) ||
    (additionalProperties !== false && keysOf(schema.root).has(key));
  const strange = map.entries.filter(
    (entry) =>
      !isMerge(entry) &&
      !isUnknown(entry.key) &&
      (!isKnown(String(entry.key.value)) || isNameOfMissing(map, entry, own, schema)),
  );
  return strange.length > 0 ? strange : NONE;
}

/**
 * A key that is known, and is another name for one that is required and missing, with a word of that one: `name: external`
 * where `network: external` is meant.
 */
function isNameOfMissing(
  map: MapNode,
  { key, value }: MapEntry,
  { properties = {}, required = [] }: SchemaNode,
  schema: Schema,
): boolean {
  if (value.type !== 'scalar') return false;
  const word = value.value;
  return required.some((name) => {
    const own = resolveSchema(schema, properties[name]);
    if (ruleOfOtherName(own, String(key.value)) === undefined || !own?.enum?.includes(word)) return false;
    return !map.entries.some((entry) => entry.key.value === name);
  });
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
  if (!own?.properties || !Object.hasOwn(own.properties, key)) return undefined;
  for (const entry of strange) {
    const written = String(entry.key.value);
    const isOtherName = ruleOfOtherName(own.properties[key], written) !== undefined;
    if (isOtherName || foldedKey(written) === foldedKey(key) || isSlip(written, key))
      return { entry, certain: true };
  }
  const isNear = (written: string) => nearest(written, [key]) === key;
  const near = strange.find(
    ({ key: { value } }) => isNear(String(value)) || isNear(String(value).replaceAll('_', '-')),
  );
  return near && { entry: near, certain: false };
}

/** The keys that a map lacks and surely means, by the entries that are meant as them. */
export function keysMeant(
  schema: Schema,
  map: MapNode,
  own: SchemaNode | undefined,
): ReadonlyMap<MapEntry, string> {
  const strange = strangeEntries(map, own, schema);
  const meant = new Map<MapEntry, string>();
  if (strange.length === 0) return meant;
  const present = new Set(map.entries.map(({ key }) => String(key.value)));
  for (const key of Object.keys(own?.properties ?? {})) {
    const instead = present.has(key) ? undefined : writtenInstead(strange, own, key);
    if (instead?.certain && !meant.has(instead.entry)) meant.set(instead.entry, key);
  }
  return meant;
}

const knownKeys = new WeakMap<SchemaNode, ReadonlySet<string>>();

/** Every key of a schema, at whatever place: a key in the wrong place is not misspelt. */
export function keysOf(root: SchemaNode): ReadonlySet<string> {
  const known = knownKeys.get(root);
  if (known) return known;
  const keys = new Set<string>();
  const walk = (node: SchemaNode): void => {
    for (const [key, own] of Object.entries(node.properties ?? {})) {
      keys.add(key);
      walk(own);
    }
    for (const own of Object.values(node.$defs ?? {})) walk(own);
    if (node.items) walk(node.items);
    if (typeof node.additionalProperties === 'object') walk(node.additionalProperties);
  };
  walk(root);
  knownKeys.set(root, keys);
  return keys;
}
