/** A name that is not used yet, for what is called like something else. */
import { numberAtEnd } from '../../text/ends.js';
import type { Fix } from '../rule.js';
import { type Changeable, changeTo } from './fixes.js';

/** Gives a value the next number that none of the others has. */
export function renumber(
  value: Changeable & { readonly value: string },
  taken: ReadonlySet<string>,
): readonly Fix[] {
  const { stem: own, digits } = numberAtEnd(value.value);
  const stem = digits === '' ? `${own}-` : own;
  return changeTo(
    value,
    freeName(stem, 2, (name) => taken.has(name)),
  );
}

/** The first of the names `stem` and a number, counted from `from`, that is not used. */
export function freeName(stem: string, from: number, isTaken: (name: string) => boolean): string {
  let number = from;
  while (isTaken(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
