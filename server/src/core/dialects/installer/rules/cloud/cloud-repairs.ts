/** The repairs that several rules about the cloud offer: keys taken out, numbers and keys written. */
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, type Plain, removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

/** Takes a key out of the file; nothing is offered where it does not stand there. */
export function removeKey(environment: EnvironmentJson, path: string, preferred = false): readonly Fix[] {
  const entry = environment.entry(path);
  if (!entry) return [];
  const edits = inFile(environment.file, removeEntry(environment.file, entry));
  return [{ title: `Remove '${entry.key.value}'`, edits, ...(preferred && { preferred }) }];
}

/** Writes another number in the place of one, without quotes. */
export function changeNumber(
  { file }: EnvironmentJson,
  value: Value<number>,
  number: number,
): readonly Fix[] {
  return [{ title: `Change to ${number}`, edits: inFile(file, replaceScalar(file, value.node, number)) }];
}

/** Adds a key at the top level, below `after` where that is written. */
export function addTopKey(
  { file, root, entry }: EnvironmentJson,
  key: string,
  value: Plain,
  after: string,
): readonly Fix[] {
  if (!root) return [];
  const edits = inFile(file, insertEntry(file, root.node, key, value, entry(after)));
  return [{ title: `Add '${key}' with ${typeof value === 'string' ? `'${value}'` : value}`, edits }];
}
