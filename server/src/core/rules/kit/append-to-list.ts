/** The fix that adds an item to a list of a map, which is written first where the map has none. */
import type { Plain } from '../../syntax/rewrite.js';
import type { Fix } from '../rule.js';
import { addToList } from './add-to-list.js';
import { addKey, type Extensible, type FixOptions } from './fixes.js';

export function appendToList(
  map: Extensible,
  key: string,
  item: Plain,
  options: FixOptions = {},
): readonly Fix[] {
  return map.state(key) === 'absent' ? addKey(map, key, [item], options) : addToList(map, key, item, options);
}
