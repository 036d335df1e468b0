/**
 * What a model says as plain data, which is how the processor carries it from its input to its output: maps with their
 * keys in the order of the text, lists, words, numbers. Aliases and merge keys are followed. What only another program can
 * tell is *vague*: where it would decide something, nothing is said.
 */
import type { NodePlace, SourceFile } from '../../../model/source-file.js';
import { isMerge, isUnknown, mergedMaps, resolved } from '../../../syntax/queries.js';
import type { MapNode, ScalarValue, SyntaxNode } from '../../../syntax/tree.js';

export type PlainMap = ReadonlyMap<ScalarValue, Plain>;
export type Plain = ScalarValue | readonly Plain[] | PlainMap | Vague;

/** A value that cannot be known, with the place where it is. */
export interface Vague {
  readonly vague: NodePlace;
  /** What is written there, which the processor carries on as it is. */
  readonly text: ScalarValue;
}

/** Data to be written: the same, and objects whose keys the writer of the code knows. */
export type Data =
  | ScalarValue
  | Vague
  | readonly Data[]
  | ReadonlyMap<ScalarValue, Data>
  | { readonly [key: string]: Data };

/** What represents a name or an address that cannot be told. */
export const UNKNOWN = 'unknown';

/** Aliases may multiply: nobody needs more than this of one object. */
const MOST_NODES = 20_000;
const DEEPEST = 100;

/**
 * What a node holds; undefined where it is too much, which only aliases of aliases are. Without the file, what cannot be
 * known is what is written.
 */
export function plainOf(file: SourceFile | undefined, node: SyntaxNode): Plain | undefined {
  let left = MOST_NODES;
  const read = (each: SyntaxNode, depth: number): Plain => {
    const target = resolved(each);
    if (file && (isUnknown(each) || (target && isUnknown(target))))
      return { vague: { file, node: each }, text: target?.type === 'scalar' ? target.value : null };
    if (!target || depth > DEEPEST || --left < 0) return null;
    if (target.type === 'scalar') return target.value;
    if (target.type === 'seq') return target.items.map((item) => read(item, depth + 1));
    const map = new Map<ScalarValue, Plain>();
    fill(map, target, depth);
    return map;
  };
  const fill = (map: Map<ScalarValue, Plain>, node: MapNode, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const merged of mergedMaps(node).reverse()) fill(map, merged, depth + 1);
    for (const entry of node.entries)
      if (!isMerge(entry)) map.set(entry.key.value, read(entry.value, depth + 1));
  };
  const plain = read(node, 0);
  return left < 0 ? undefined : plain;
}

export function isMap(value: Plain | undefined): value is PlainMap {
  return value instanceof Map;
}

function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

const NOTHING: PlainMap = new Map();

export function mapIn(map: PlainMap, key: string): PlainMap {
  const value = map.get(key);
  return isMap(value) ? value : NOTHING;
}

export function mapsIn(map: PlainMap, key: string): readonly PlainMap[] {
  const value = map.get(key);
  return isList(value) ? value.filter(isMap) : [];
}

/** A word or a number, as the text that it represents. */
export function textIn(map: PlainMap, key: string): string | undefined {
  const value = map.get(key);
  return value === null || value === undefined || typeof value === 'object' ? undefined : String(value);
}

export function numberIn(map: PlainMap, key: string): number | undefined {
  const value = map.get(key);
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** The words of a list; a lone word is a list of one. */
export function textsIn(map: PlainMap, key: string): string[] {
  const value = map.get(key);
  const items = isList(value) ? value : value === undefined || value === null ? [] : [value];
  return items.flatMap((item) => (item === null || typeof item === 'object' ? [] : String(item)));
}

/** The words and one-key maps of a list, with what is under the key. */
export function namedIn(map: PlainMap, key: string): (readonly [string, Plain])[] {
  const value = map.get(key);
  if (!isList(value)) return [];
  return value.flatMap((item): (readonly [string, Plain])[] => {
    if (isMap(item)) return [...item].map(([name, attributes]) => [String(name), attributes] as const);
    return item === null || typeof item === 'object' ? [] : [[String(item), NOTHING] as const];
  });
}

export function isVague(value: Plain | undefined): value is Vague {
  return typeof value === 'object' && value !== null && 'vague' in value;
}

/** The first place that leaves open what is under one of the keys, at any depth. */
export function vagueIn(map: PlainMap, keys: readonly string[]): NodePlace | undefined {
  for (const key of keys) {
    const place = vaguePlace(map.get(key));
    if (place) return place;
  }
  return undefined;
}

function vaguePlace(value: Plain | undefined): NodePlace | undefined {
  if (isVague(value)) return value.vague;
  const inner = isMap(value) ? [...value.values()] : isList(value) ? value : [];
  for (const each of inner) {
    const place = vaguePlace(each);
    if (place) return place;
  }
  return undefined;
}

/** Whether two values say the same. What cannot be known is the same at the same place only. `unread`: a key that does not count. */
export function samePlain(a: Plain | undefined, b: Plain | undefined, unread?: string): boolean {
  if (Object.is(a, b)) return true;
  if (isList(a))
    return isList(b) && a.length === b.length && a.every((item, at) => samePlain(item, b[at], unread));
  if (!isMap(a)) return isVague(a) && isVague(b) && a.vague.node === b.vague.node && a.text === b.text;
  return isMap(b) && sameMaps(a, b, unread);
}

/** The order of the keys counts: lists are made of some. */
function sameMaps(a: PlainMap, b: PlainMap, unread: string | undefined): boolean {
  const read = (map: PlainMap) => [...map].filter(([key]) => key !== unread);
  const [left, right] = [read(a), read(b)];
  return (
    left.length === right.length &&
    left.every(([key, value], at) => {
      const [other, otherValue] = right[at] ?? [];
      return key === other && samePlain(value, otherValue, unread);
    })
  );
}
