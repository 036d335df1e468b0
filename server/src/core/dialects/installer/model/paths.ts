/** Paths of keys as texts, `vcenter.vlan_range`: a point within a key, as in the name `3par.1`, is not a step. */

/** Stands for a point within a key; no key has it. */
const POINT = '\uF8FF';

export function pathOf(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll('.', POINT)).join('.');
}

export function keysOf(path: string): readonly string[] {
  return path.split('.').map((key) => key.replaceAll(POINT, '.'));
}

/** The path of the section, which is empty at the top, and the key in it. */
export function split(path: string): { readonly parent: string; readonly key: string } {
  const dot = path.lastIndexOf('.');
  return { parent: path.slice(0, Math.max(dot, 0)), key: keysOf(path.slice(dot + 1))[0] ?? '' };
}
