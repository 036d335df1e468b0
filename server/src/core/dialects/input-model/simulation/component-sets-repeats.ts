/** Values that stand twice where each may stand once. */

import type { Value } from '../../../model/value.js';
import { inFile } from '../../../rules/in-file.js';
import type { Fix } from '../../../rules/rule.js';
import { replaceScalar } from '../../../syntax/rewrite.js';

/** The second and every further occurrence of a value, with the first one. */
export function* repeats<T extends Pick<Value<string>, 'value'>>(
  values: Iterable<T>,
): Iterable<{ readonly again: T; readonly first: T }> {
  const seen = new Map<string, T>();
  for (const each of values) {
    const first = seen.get(each.value);
    if (first) yield { again: each, first };
    else seen.set(each.value, each);
  }
}

/** Gives a value the next number that none of the others has. */
export function renumber({ value, node, at, shared }: Value<string>, taken: ReadonlySet<string>): Fix[] {
  if (shared) return [];
  const [, numbered, dashed] = /^(.*?)(-?)\d+$/.exec(value) ?? [];
  const stem = numbered ?? value;
  const dash = dashed ?? '-';
  let number = 2;
  while (taken.has(`${stem}${dash}${number}`)) number++;
  const free = `${stem}${dash}${number}`;
  return [{ title: `Change to '${free}'`, edits: inFile(at.file, replaceScalar(at.file, node, free)) }];
}
