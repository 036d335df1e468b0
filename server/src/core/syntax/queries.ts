/**
 * Questions about trees that have nothing to do with what the values mean: what a node resolves to,
 * which entry has a key, what is at an offset.
 */
import { touches } from '../text/span.js';
import type { MapEntry, MapNode, Parent, ScalarNode, SyntaxNode, SyntaxTree } from './tree.js';

/** Aliases of aliases are followed this far. */
const MAX_HOPS = 10;

/** The node that an alias means, or the node itself; undefined when that cannot be known. */
export function resolved(node: SyntaxNode | undefined): Exclude<SyntaxNode, { type: 'alias' }> | undefined {
  let current = node;
  for (let hops = 0; current?.type === 'alias' && hops < MAX_HOPS; hops++) current = current.target;
  return current?.type === 'alias' ? undefined : current;
}

/** What a node hangs on, with everything beside it, also in a file of pieces. */
export function parentOf(tree: SyntaxTree, node: SyntaxNode): Parent {
  return tree.parentOf ? tree.parentOf(node) : node.parent;
}

/** The map that an entry is a member of, with all of them. */
export function mapOf(tree: SyntaxTree, entry: MapEntry): MapNode {
  return entry.piece && tree.root?.type === 'map' ? tree.root : entry.parent;
}

/** True for values that only another program can tell: a Jinja expression, a tag such as `!vault`, a key that is not text. */
export function isUnknown(node: SyntaxNode): boolean {
  if (node.tag !== undefined) return true;
  if (node.type === 'alias') return resolved(node) === undefined;
  if (node.type !== 'scalar') return false;
  return node.style === 'opaque' || (typeof node.value === 'string' && /\{[{%]/.test(node.value));
}

/** The last entry with this key, as readers of YAML and JSON have it; entries merged with `<<` count where there is none. */
export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  const own = ownEntry(map, key);
  if (own) return own;
  for (const merged of allMerged(map)) {
    const entry = ownEntry(merged, key);
    if (entry) return entry;
  }
  return undefined;
}

/** The last entry of a map itself with this key. */
export function ownEntry({ entries }: MapNode, key: string): MapEntry | undefined {
  if (entries.length <= FEW) return entries.findLast((entry) => isCalled(entry, key));
  let index = indexes.get(entries);
  if (!index) {
    index = new Map(entries.flatMap((entry) => (isOpaque(entry) ? [] : [[String(entry.key.value), entry]])));
    indexes.set(entries, index);
  }
  return index.get(key);
}

/** Maps and lists with more members than these are not searched one by one. */
const FEW = 32;

/** Every key of a wide map is asked for by somebody. */
const indexes = new WeakMap<readonly MapEntry[], ReadonlyMap<string, MapEntry>>();

function isCalled(entry: MapEntry, key: string): boolean {
  return String(entry.key.value) === key && !isOpaque(entry);
}

function isOpaque({ key }: MapEntry): boolean {
  return key.style === 'opaque';
}

/** Maps that merge maps are followed to so many of them; real files merge one or two. */
const MAX_MERGED = 100;

/** Every map that `<<` leads to from this one, each once, in the order in which their keys count. */
function* allMerged(map: MapNode): Generator<MapNode> {
  const waiting = mergedMaps(map).reverse();
  const seen = new Set([map]);
  for (let next = waiting.pop(); next && seen.size <= MAX_MERGED; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    waiting.push(...mergedMaps(next).reverse());
  }
}

/** The maps that `<<` merges into this one itself. */
export function mergedMaps(map: MapNode): MapNode[] {
  const maps: MapNode[] = [];
  for (const entry of map.entries) {
    if (!isMerge(entry)) continue;
    const value = resolved(entry.value);
    const sources = value?.type === 'seq' ? value.items.slice(0, MAX_MERGED) : [value];
    for (const source of sources) {
      const each = resolved(source);
      if (each?.type === 'map') maps.push(each);
    }
  }
  return maps;
}

/** Whether more may be merged into a map than can be told. */
export function mergesUnknown(map: MapNode): boolean {
  if (!map.entries.some(isMerge)) return false;
  let count = 0;
  for (const _ of allMerged(map)) count++;
  return count === 0 || count >= MAX_MERGED;
}

export function isMerge(entry: MapEntry): boolean {
  return entry.key.value === '<<' && entry.key.style === 'plain';
}

/** The innermost scalar, alias, entry, map or sequence whose span touches an offset. */
export function nodeAt(tree: SyntaxTree, offset: number): SyntaxNode | undefined {
  const inside = (node: SyntaxNode | MapEntry) => touches(tree.spanOf(node), offset);
  let current = tree.root;
  if (!current || !inside(current)) return undefined;
  for (;;) {
    const next: SyntaxNode | undefined = childAt(current, inside, tree, offset);
    if (!next) return current;
    current = next;
  }
}

/** The first item that touches an offset. */
function itemAt(items: readonly SyntaxNode[], tree: SyntaxTree, offset: number): SyntaxNode | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && tree.spanOf(item).end < offset) low = middle + 1;
    else high = middle;
  }
  const found = items[low];
  return found && touches(tree.spanOf(found), offset) ? found : undefined;
}

function childAt(
  node: SyntaxNode,
  inside: (node: SyntaxNode | MapEntry) => boolean,
  tree: SyntaxTree,
  offset: number,
): SyntaxNode | undefined {
  if (node.type === 'seq')
    return node.items.length > FEW ? itemAt(node.items, tree, offset) : node.items.find(inside);
  if (node.type !== 'map') return undefined;
  const entry = node.entries.find(inside);
  if (!entry) return undefined;
  if (inside(entry.key)) return entry.key;
  return inside(entry.value) ? entry.value : undefined;
}

/** True when the scalar is the key of an entry. */
export function isKey(node: SyntaxNode): node is ScalarNode & { parent: MapEntry } {
  return node.parent?.type === 'entry' && node.parent.key === node;
}

/** Whether something that is absent from a map or list may have been lost in what could not be read. */
export function isDoubtful(
  { broken, doubtful }: Pick<SyntaxTree, 'broken' | 'doubtful'>,
  node: SyntaxNode,
): boolean {
  return broken && (doubtful?.has(node) ?? true);
}
