/** The fix that adds an item to a list of a map, which is written first where the map has none. */
import type { ValueList } from '../../model/value.js';
import type { Plain } from '../../syntax/rewrite.js';
import type { Fix } from '../rule.js';
import { addItem, addKey, type Extensible, type FixOptions } from './fixes.js';

export function appendToList(
  map: Extensible,
  key: string,
  list: ValueList<unknown>,
  item: Plain,
  options: FixOptions = {},
): readonly Fix[] {
  if (list.state === 'absent') return addKey(map, key, [item], options);
  return addItem(map.at.file, list, item, options);
}
