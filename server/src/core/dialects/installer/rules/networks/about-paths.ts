/** Repairs by path: a key is written with the section that it needs, or taken out with a section that it leaves empty. */
import { addKey, type FixOptions, fixOf } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertRootEntry, type Plain, removeEntry } from '../../../../syntax/rewrite.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

/** Writes a key that is absent, with its section where that is absent too. */
export function writePath(
  environment: EnvironmentJson,
  path: string,
  value: Plain,
  { title = `Add '${lastOf(path)}' with '${String(value)}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  const { file } = environment;
  if (environment.state(path) !== 'absent') return [];
  const [above = '', key] = path.split('.');
  if (key === undefined) return fixOf(file, title, insertRootEntry(file, path, value), { preferred });
  const section = environment.section(above);
  if (section) return addKey(section, key, value, { title, preferred });
  if (environment.state(above) !== 'absent') return [];
  return fixOf(file, title, insertRootEntry(file, above, { [key]: value }), { preferred });
}

/** Takes a key out, with its section where nothing else is in it. */
export function removePath(
  environment: EnvironmentJson,
  path: string,
  { title = `Remove '${lastOf(path)}'`, preferred }: FixOptions = {},
): readonly Fix[] {
  const entry = environment.entry(path);
  if (!entry) return [];
  const above = entry.parent.parent;
  const alone = entry.parent.entries.length === 1 && above?.type === 'entry';
  return fixOf(environment.file, title, removeEntry(environment.file, alone ? above : entry), { preferred });
}

/** The key that a path leads to. */
export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
