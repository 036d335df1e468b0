/** What uses a network group. */
import type { Item } from '../../model/item.js';

/** True when a list is there and not empty. */
export function hasItems(item: Item, key: string): boolean {
  const value = item.entry(key)?.value;
  return value?.type === 'seq' && value.items.length > 0;
}
