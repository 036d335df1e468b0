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
  return changeTo(
    value,
    freeName(stem, 2, (name) => taken.has(name)),
  );
}

/** The first of the names `stem` and a number, counted from `from`, that nobody has. */
export function freeName(stem: string, from: number, isTaken: (name: string) => boolean): string {
  let number = from;
  while (isTaken(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
