/** Repairs of rules about networks that touch more than one value; those of one value are shared with other rules. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { insertRootEntry, type Plain, removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import type { TextEdit } from '../../../../text/text-edit.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { addKeys } from '../services/repairs.js';
import type { ItemList } from './list-items.js';

/** One repair of these edits; none where there is nothing to do, or where one of them cannot be made. */
export function repair(
  { file }: EnvironmentJson,
  title: string,
  edits: readonly (readonly TextEdit[] | undefined)[],
  preferred = false,
): readonly Fix[] {
  const known = edits.flatMap((each) => (each ? [each] : []));
  if (known.length < edits.length || known.flat().length === 0) return [];
  return [{ title, edits: inFile(file, ...known), ...(preferred && { preferred }) }];
}

/** Writes another value in the place of this one; undefined where other places share it. */
export function changeTo(
  { file }: EnvironmentJson,
  value: Value<unknown>,
  next: string | number,
): readonly TextEdit[] | undefined {
  return value.shared ? undefined : [replaceScalar(file, value.node, next)];
}

/** Writes a key that is absent, with its section where that is absent too. */
export function writeKey(
  environment: EnvironmentJson,
  path: string,
  value: Plain,
): readonly TextEdit[] | undefined {
  if (environment.state(path) !== 'absent') return undefined;
  const [above, key] = path.includes('.') ? path.split('.') : [undefined, path];
  if (key === undefined) return undefined;
  if (above === undefined) return insertRootEntry(environment.file, key, value);
  const section = environment.section(above);
  if (section) return addKeys(environment.file, section, [[key, value]], '').flatMap(({ edits }) => edits);
  if (environment.state(above) !== 'absent') return undefined;
  return insertRootEntry(environment.file, above, { [key]: value });
}

/** Takes a key out, with its section where nothing else stands in it. */
export function removeKey(environment: EnvironmentJson, path: string): readonly TextEdit[] | undefined {
  const entry = environment.entry(path);
  if (!entry) return undefined;
  const above = entry.parent.parent;
  const alone = entry.parent.entries.length === 1 && above?.type === 'entry';
  return removeEntry(environment.file, alone ? above : entry);
}

/** A list in which a comma has nothing beside it. */
export function strayComma(
  environment: EnvironmentJson,
  { key, value, items }: ItemList,
): Report | undefined {
  const kept = items.filter(({ text }) => text !== '');
  if (kept.length === items.length) return undefined;
  const next = kept
    .map(({ written }) => written)
    .join()
    .trim();
  return {
    at: value.at,
    message: `'${key}' has a comma with nothing beside it.`,
    fixes: () =>
      next === '' ? [] : repair(environment, 'Remove the comma', [changeTo(environment, value, next)], true),
  };
}
