/** Services in the old form, which list their components in groups. */
import type { Item } from '../../model/item.js';

export function componentsListed(service: Item): readonly string[] {
  const groups = service.map('components');
  return groups ? groups.keys.flatMap((group) => groups.map(group)?.keys ?? []) : [];
}
