/** The repairs of keys at the top of an environment file. */

import type { Value } from '../../../../model/value.js';
import { addKey, changeTo, removeKey } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';

/** Takes a key out of the file; nothing is offered where it is not there. */
export function removeTopKey({ root }: EnvironmentJson, key: string): readonly Fix[] {
  return root ? removeKey(root, key) : [];
}

/** Adds a key, below `after` where that is written. */
export function addTopKey(
  { root }: EnvironmentJson,
  key: string,
  value: string | number,
  after: string,
): readonly Fix[] {
  const shown = typeof value === 'string' ? `'${value}'` : value;
  return root ? addKey(root, key, value, { title: `Add '${key}' with ${shown}`, after }) : [];
}

/** Writes another number in the place of one, without quotes. */
export function changeNumber(value: Value<number>, to: number): readonly Fix[] {
  return changeTo(value, to, { title: `Change to ${to}` });
}
