/** A name that nobody has yet, for what is called like something else. */
import type { Fix } from '../rule.js';
import { type Changeable, changeTo } from './fixes.js';

/** Gives a value the next number that none of the others has. */
export function renumber(
  value: Changeable & { readonly value: string },
  taken: ReadonlySet<string>,
): readonly Fix[] {
  const [, numbered, dashed] = /^(.*?)(-?)\d+$/.exec(value.value) ?? [];
  const stem = `${numbered ?? value.value}${dashed ?? '-'}`;
  let number = 2;
  while (taken.has(`${stem}${number}`)) number++;
  return changeTo(value, `${stem}${number}`);
}
