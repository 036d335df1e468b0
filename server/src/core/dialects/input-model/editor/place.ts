/** Where a node is in a file of a model: the list at the top, the item in it, and the keys from there down. */
import type { SourceFile } from '../../../model/source-file.js';
import type { MapEntry, MapNode, SyntaxNode } from '../../../syntax/tree.js';
import { Item } from '../model/item.js';

export interface PlaceInModel {
  /** The key at the top, in lower case. */
  readonly list: string | undefined;
  /** The keys below the item of the list, with dots between; items of lists add nothing. */
  readonly path: string;
  readonly key: string | undefined;
  /** The maps around the node (or the node itself), the item of the list first. */
  readonly maps: readonly MapNode[];
}

export function placeInModel(at: SyntaxNode | MapEntry): PlaceInModel {
  const keys: string[] = [];
  const maps: MapNode[] = [];
  let current: SyntaxNode | MapEntry | undefined = at;
  while (current) {
    if (current.type === 'entry') keys.unshift(String(current.key.value));
    else if (current.type === 'map') maps.unshift(current);
    // The key of an entry hangs on the entry, as its value does.
    current = current.parent;
  }
  const [list, ...path] = keys;
  // The outermost map is the file.
  return { list: list?.toLowerCase(), path: path.join('.'), key: keys.at(-1), maps: maps.slice(1) };
}

/** The map `up` levels out of the innermost one, as an item. */
export function itemAround(file: SourceFile, { maps }: PlaceInModel, up = 0): Item | undefined {
  const node = maps[maps.length - 1 - up];
  return node && Item.plain(file, node);
}

/** The object of the list at the top that holds the place. */
export function topItem(file: SourceFile, { maps }: PlaceInModel): Item | undefined {
  const [node] = maps;
  return node && Item.plain(file, node);
}
