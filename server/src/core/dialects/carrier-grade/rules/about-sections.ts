/** Where to point in a map, and which keys it lacks. */
import type { NodePlace } from '../../../model/source-file.js';
import type { Section, Value } from '../../../model/value.js';
import { keysCalled } from './about-other-names.js';

/** Where to point for a map: the value that names it, else its first key. */
export function headOf(section: Section, named?: Pick<Value<unknown>, 'at'>): NodePlace {
  if (named) return named.at;
  const first = section.node.entries[0]?.key;
  return first ? { file: section.at.file, node: first } : section.at;
}

/** Where a key is, for what is wrong with the key rather than with its value. */
export function keyOf(section: Section, key: string): NodePlace | undefined {
  const entry = section.entry(key);
  return entry && { file: section.at.file, node: entry.key };
}

/** Keys of a map that are surely not there; one that is there under another name has a finding about that. */
export function absentKeys(section: Section, keys: readonly string[]): readonly string[] {
  const called = section.node.entries.flatMap(({ key }) => keysCalled(String(key.value)));
  return keys.filter((key) => section.state(key) === 'absent' && !called.includes(key));
}
