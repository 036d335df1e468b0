/** Several keys at once, as one fix: a map that is empty has to be written anew for more than one. */
import { insertEntry, type Plain, setValue } from '../../syntax/rewrite.js';
import type { Fix } from '../rule.js';
import { type Extensible, type FixOptions, fixOf } from './fixes.js';
import { quoted } from './words.js';

/** Adds keys at the end of a map; nothing where there are none to add. */
export function addKeys(
  map: Extensible,
  members: readonly (readonly [key: string, value: Plain])[],
  { title = `Add ${quoted(members.map(([key]) => key))}`, preferred }: FixOptions = {},
): readonly Fix[] {
  if (map.shared || members.length === 0) return [];
  const { file } = map.at;
  const { node } = map;
  const edits =
    node.entries.length === 0 && node.parent?.type === 'entry'
      ? setValue(file, node.parent, Object.fromEntries(members))
      : members.flatMap(([key, value]) => insertEntry(file, node, key, value));
  return fixOf(file, title, edits, { preferred });
}
