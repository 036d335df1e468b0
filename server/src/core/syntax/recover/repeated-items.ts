/** Items in which the key that begins them comes twice: the dash between two items is missing. */
import type { SyntaxNode } from '../tree.js';

export function hasRepeatedItem(root: SyntaxNode | undefined): boolean {
  if (root?.type === 'map') return root.entries.some(({ value }) => hasRepeatedItem(value));
  return root?.type === 'seq' && root.items.some((item) => isRepeated(item) || hasRepeatedItem(item));
}

function isRepeated(item: SyntaxNode): boolean {
  if (item.type !== 'map' || item.style !== 'block') return false;
  const first = item.entries[0]?.key.value;
  // Right below itself, a key is written twice rather than the only one of an item.
  return item.entries.some(({ key }, index) => index > 1 && key.value === first);
}
