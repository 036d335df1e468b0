/** Configuration data as a whole, and how control planes and their groups refer to it. */
import type { Item } from '../../model/item.js';

/** True when there are tags in it. */
export function hasTags(data: Item): boolean {
  const { items } = data.items('network-tags');
  return items.length > 0;
}
