/** Keys that differ only in what fingers and habits change are the same. */
export function foldedKey(key: string): string {
  return key.replaceAll('-', '_').toLowerCase();
}
