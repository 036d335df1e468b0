/** An object that has the name of another one: what is said, and how it is repaired. */
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import type { Report } from '../../../../rules/rule.js';
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
  return finding(again.nameAt, `There is another ${what} '${name}'; names must differ.`, {
    related: [related(first.nameAt, `'${name}' is defined here first.`)],
    fixes: () => {
      const free = freeName(name, isTaken);
      return [
        ...(value ? changeTo(value, free, { title: `Rename this one to '${free}'` }) : []),
        ...dropItem(again, { title: `Remove this ${what}` }),
      ];
    },
  });
}

/** The name with the next number that nobody has. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  const [, stem = name, digits = ''] = /^(.*?)(\d*)$/.exec(name) ?? [];
  const separator = digits === '' ? '-' : '';
  let number = digits === '' ? 2 : Number(digits) + 1;
  while (isTaken(`${stem}${separator}${number}`)) number++;
  return `${stem}${separator}${number}`;
}
