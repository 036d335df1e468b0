/** A further item in the list under a key, where the list is written in that very map. */
import { insertItem, type Plain } from '../../syntax/rewrite.js';
import type { Fix } from '../rule.js';
import { type Extensible, type FixOptions, fixOf, ownEntry } from './fixes.js';

/** Nothing where the list is an alias or comes from a merge key: others would get the item, too. */
export function addToList(
  map: Extensible,
  key: string,
  item: Plain,
  { title = `Add '${typeof item === 'object' ? key : item}'`, ...options }: FixOptions = {},
): readonly Fix[] {
  const list = ownEntry(map, key)?.value;
  if (list?.type !== 'seq') return [];
  const { file } = map.at;
  return fixOf(file, title, insertItem(file, list, item), options);
}
