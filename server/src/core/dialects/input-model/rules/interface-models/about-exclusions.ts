/** What excludes something else on one interface. */
import type { Item } from '../../model/item.js';

export function isOn(item: Item | undefined, key: string): boolean {
  return item?.flag(key)?.value === true;
}
