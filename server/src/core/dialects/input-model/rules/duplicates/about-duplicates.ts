/** An object that has the name of another one: what is said, and how it is repaired. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import { freeName } from '../../../../rules/kit/renumber.js';
import type { Report } from '../../../../rules/rule.js';
import { numberAtEnd } from '../../../../text/ends.js';
import type { Item } from '../../model/item.js';

/** `key`: by which objects are told apart. `isTaken`: whether another one has a name already. */
export function duplicate(
  what: string,
  key: 'name' | 'id',
  [first, again]: readonly [Item, Item],
  isTaken: (name: string) => boolean,
): Report {
  const value = again.text(key);
  const name = value?.value ?? '';
  return finding(again.nameAt, `Duplicate ${what} '${name}'.`, {
    related: [related(first.nameAt, 'First defined here.')],
    fixes: () => {
      const free = nextName(name, isTaken);
      return [
        ...(value ? changeTo(value, free, { title: `Rename to '${free}'` }) : []),
        ...dropItem(again, { title: `Remove this ${what}` }),
      ];
    },
  });
}

/** The name with the next free number. */
function nextName(name: string, isTaken: (name: string) => boolean): string {
  const { stem, digits } = numberAtEnd(name);
  return digits === '' ? freeName(`${stem}-`, 2, isTaken) : freeName(stem, Number(digits) + 1, isTaken);
}
