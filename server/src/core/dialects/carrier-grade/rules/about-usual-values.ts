/** Values that nearly every cloud has: what a missing key is filled with. */
import type { Section } from '../../../model/value.js';
import { addKey } from '../../../rules/kit/fixes.js';
import type { Fix } from '../../../rules/rule.js';

/** Adds a key with its usual value, where it has one. */
export function addUsual(
  section: Section,
  key: string,
  usual: Readonly<Record<string, string>>,
): readonly Fix[] {
  const value = usual[key];
  return value === undefined ? [] : addKey(section, key, value);
}
