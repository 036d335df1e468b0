/** Taking out of a list the map that a value belongs to. */
import type { Value } from '../../../model/value.js';
import { dropItem, type FixOptions } from '../../../rules/kit/fixes.js';
import type { Fix } from '../../../rules/rule.js';
import { plainOf } from '../../../syntax/plain-of.js';

export function dropMapOf(
  value: Value<unknown>,
  title: string,
  options: Omit<FixOptions, 'title'> = {},
): readonly Fix[] {
  const { entry, at, shared } = value;
  return entry?.parent ? dropItem({ node: entry.parent, at, shared }, { title, ...options }) : [];
}

/** True of two values in maps that say the same, key by key. */
export function areInSameMaps(one: Value<unknown>, other: Value<unknown>): boolean {
  const [a, b] = [one, other].map(({ entry }) => entry && JSON.stringify(plainOf(entry.parent)));
  return a !== undefined && a === b;
}
